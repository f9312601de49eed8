import type { NewAct, ValidAct } from '../casus/act';
import type { RecordableEvent } from '../regio/casus-events';

const terugkeerEvents: ReadonlySet<RecordableEvent> = new Set([
  'terugkeerAangevraagd',
  'terugkeerTeruggekoppeld',
  'terugkeerAlleenAdvies',
]);

/** Whether an act belongs to a terugkeerconsultatie. */
export function isTerugkeerEvent(act: NewAct): boolean {
  return act.kind === 'gebeurtenis' && terugkeerEvents.has(act.event);
}

/**
 * Whether an act may follow the end of a casus. One that ended as it should stays open for a terugkeer, and for what may
 * come of that: treatment that goes on. Everything else is over.
 */
export function mayFollowEnd(valid: readonly ValidAct[], act: NewAct): boolean {
  const end = valid.findLast(({ kind }) => kind === 'beeindigd');
  if (end?.kind !== 'beeindigd' || end.reason !== 'afgerond') return false;
  if (act.kind === 'voorstel') return act.what.kind === 'terugkeer';
  if (act.kind === 'voorstelbesluit') return true;
  const asked = valid.some((known) => known.kind === 'gebeurtenis' && known.event === 'terugkeerAangevraagd');
  return isTerugkeerEvent(act) || (asked && act.kind === 'beeindigd' && act.reason === 'behandelingHervat');
}
