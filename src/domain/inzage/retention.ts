import { addPeriod, type PlainDate } from '../tijd/plain-date';

/** Twenty years from the last change in the dossier (art. 7:454 lid 3 BW); a practice may set another term. */
export const defaultRetentionYears = 20;

/** The last day on which a dossier is kept, for a term in years from its last change. */
export function keptUntil(lastChangedOn: PlainDate, years: number): PlainDate {
  return addPeriod(lastChangedOn, `P${years}Y`);
}

/** The first day on which a change still keeps a dossier from being proposed. */
export function retentionBegins(today: PlainDate, years: number): PlainDate {
  return addPeriod(today, `-P${years}Y`);
}
