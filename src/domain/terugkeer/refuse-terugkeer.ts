import { casusEnd, type NewAct, validActs } from '../casus/act';
import type { Casus } from '../casus/casus';
import { latestVoorstel } from '../casus/voorstel';
import type { RegionPack } from '../regio/region-pack';
import type { PlainDate } from '../tijd/plain-date';
import { isTerugkeerEvent } from './after-end';
import { askedOn, isRunning, requestState } from './request-state';
import { terugkeerWindow } from './terugkeer-window';

export type TerugkeerRefusal = 'outsideTerugkeer' | 'terugkeerNotAsked' | 'terugkeerNotApproved';

/**
 * Why an act of a terugkeerconsultatie can't be recorded: it is asked outside its window or without a huisarts, or
 * answered before it was asked. Null for every other act.
 */
export function refuseTerugkeer(
  casus: Pick<Casus, 'acts' | 'besluit' | 'terugkeer'>,
  packs: readonly RegionPack[],
  act: NewAct,
  isHuisarts: boolean,
): TerugkeerRefusal | null {
  if (act.kind !== 'gebeurtenis' || !isTerugkeerEvent(act)) return null;
  if (act.event === 'terugkeerAangevraagd') {
    const window = terugkeerWindow(casus, packs, act.date);
    if (window.kind !== 'open' || act.date < window.closedOn) return 'outsideTerugkeer';
    return mayAskTerugkeer(casus, isHuisarts) ? null : 'terugkeerNotApproved';
  }
  const asked = validActs(casus.acts).some(
    (known) =>
      known.kind === 'gebeurtenis' && known.event === 'terugkeerAangevraagd' && known.date <= act.date,
  );
  return asked ? null : 'terugkeerNotAsked';
}

/**
 * Whether a terugkeer may be asked now: by a huisarts always, by others once a huisarts approved a request that wasn't
 * asked yet.
 */
export function mayAskTerugkeer(casus: Pick<Casus, 'acts' | 'terugkeer'>, isHuisarts: boolean): boolean {
  const approved = casus.terugkeer.requests.some(
    (request) =>
      askedOn(casus, request) === null &&
      latestVoorstel(casus.acts, 'terugkeer', request.id)?.state === 'goedgekeurd',
  );
  return isHuisarts || approved;
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
