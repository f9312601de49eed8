import { daysBetween, type PlainDate } from './plain-date';

/** From here on weeks say more than days. */
const daysInWords = 21;

/** How far a day is from today, in words: `9 dagen te laat`, `vandaag`, `nog 3 dagen`, `nog ruim 7 weken`. */
export function dayDistance(due: PlainDate, today: PlainDate): string {
  const days = daysBetween(today, due);
  if (days === 0) return 'vandaag';
  return days < 0 ? `${length(-days)} te laat` : `nog ${length(days)}`;
}

function length(days: number): string {
  if (days < daysInWords) return days === 1 ? '1 dag' : `${days} dagen`;
  const weeks = Math.floor(days / 7);
  return days % 7 === 0 ? `${weeks} weken` : `ruim ${weeks} weken`;
}
