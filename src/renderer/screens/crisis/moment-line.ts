import { type Moment, partOfWeek, partOfWeekWords } from '#domain/crisis/office-hours';
import { formatClockTime } from '#domain/tijd/clock-time';
import { formatLongDate } from '#domain/tijd/plain-date';
import { texts } from '../../app/texts';

/** What time it is and who answers: `Zondag 22 november 2026, 9.12 uur · weekend, de huisartsenpost neemt waar`. */
export function momentLine(now: Moment): string {
  const day = formatLongDate(now.day);
  const part = partOfWeekWords[partOfWeek(now)];
  const capital = day.charAt(0).toUpperCase() + day.slice(1);
  return texts.crisis.subtitle(capital, formatClockTime(now.time), part);
}
