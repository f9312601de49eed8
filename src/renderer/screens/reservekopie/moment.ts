import type { PlainDate } from '#domain/tijd/plain-date';
import { dayOfInstant, daysBetween, formatDate, formatTimeOfInstant } from '#domain/tijd/plain-date';
import { texts } from '../../app/texts';

/** An instant as one says it: `vandaag 08.12`, `gisteren 17.30`, `18 november 2026, 08.12`. */
export function moment(instant: string, today: PlainDate, zone: string): string {
  const words = texts.reservekopie;
  const day = dayOfInstant(instant, zone);
  const time = formatTimeOfInstant(instant, zone).replace(':', '.');
  switch (daysBetween(day, today)) {
    case 0:
      return words.today(time);
    case 1:
      return words.yesterday(time);
    default:
      return words.onDay(formatDate(day), time);
  }
}
