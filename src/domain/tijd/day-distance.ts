import { daysBetween, type PlainDate } from './plain-date';

/** From here on weeks say more than days. */
const fewDays = 21;

/** How far a day is from today, in words: `9 dagen te laat`, `vandaag`, `nog 3 dagen`, `nog ruim 7 weken`. */
export function dayDistance(due: PlainDate, today: PlainDate): string {
  const days = daysBetween(today, due);
  if (days === 0) return 'vandaag';
  if (days < 0) return `${inDays(-days)} te laat`;
  if (days < fewDays) return `nog ${inDays(days)}`;
  return days % 7 === 0 ? `nog ${days / 7} weken` : `nog ruim ${Math.floor(days / 7)} weken`;
}

function inDays(days: number): string {
  return days === 1 ? '1 dag' : `${days} dagen`;
}
