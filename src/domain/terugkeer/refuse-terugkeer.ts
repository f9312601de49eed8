import { casusEnd, type NewAct, validActs } from '../casus/act';
import type { Casus } from '../casus/casus';
import type { RegionPack } from '../regio/region-pack';
import type { PlainDate } from '../tijd/plain-date';
import { isTerugkeerEvent } from './after-end';
import { isRunning, requestState } from './request-state';
import { terugkeerWindow } from './terugkeer-window';

export type TerugkeerRefusal = 'outsideTerugkeer' | 'terugkeerNotAsked';

/**
 * Why an act of a terugkeerconsultatie can't be recorded: it is asked outside its window, or answered before it was asked.
 * Null for every other act.
 */
export function refuseTerugkeer(
  casus: Pick<Casus, 'acts' | 'besluit'>,
  packs: readonly RegionPack[],
  act: NewAct,
): TerugkeerRefusal | null {
  if (act.kind !== 'gebeurtenis' || !isTerugkeerEvent(act)) return null;
  if (act.event === 'terugkeerAangevraagd') {
    const window = terugkeerWindow(casus, packs, act.date);
    return window.kind === 'open' && act.date >= window.closedOn ? null : 'outsideTerugkeer';
  }
  const asked = validActs(casus.acts).some(
    (known) =>
      known.kind === 'gebeurtenis' && known.event === 'terugkeerAangevraagd' && known.date <= act.date,
  );
  return asked ? null : 'terugkeerNotAsked';
}

/**
 * Whether the letters of a terugkeer may go out: as long as the casus goes on; after it ended as it should, while the
 * window is open or a request is running.
 */
export function terugkeerLettersMayGoOut(
  casus: Pick<Casus, 'acts' | 'besluit' | 'terugkeer'>,
  packs: readonly RegionPack[],
  today: PlainDate,
): boolean {
  const end = casusEnd(casus.acts);
  if (end === null) return true;
  if (end.reason !== 'afgerond') return false;
  const running = casus.terugkeer.requests.some((request) => isRunning(requestState(casus, request)));
  return running || terugkeerWindow(casus, packs, today).kind === 'open';
}
