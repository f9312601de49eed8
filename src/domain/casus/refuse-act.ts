import { mayFollowEnd } from '../terugkeer/after-end';
import { type Act, casusEnd, type NewAct, validActs } from './act';
import { type CarePart, careParts, type NewTakeover } from './takeover';
import { openVoorstellen, refuseVoorstel } from './voorstel';

export type ActRefusal =
  | 'alreadyTakenOver'
  | 'alreadyEnded'
  | 'alreadyProposed'
  | 'inTheFuture'
  | 'nothingToCorrect'
  | 'nothingToDecide'
  | 'callMissing'
  | 'huisartsMissing';

/**
 * Why an act can't be recorded now, or null when it can.
 * @param withGgz the parts of care for which the ggz is responsible: what can be taken over or refused
 */
export function refuseAct(
  acts: readonly Act[],
  act: NewAct,
  today: string,
  withGgz: readonly CarePart[] = partsNotTakenOver(acts),
): ActRefusal | null {
  const valid = validActs(acts);
  if (act.kind === 'correctie') {
    return valid.some(({ id }) => id === act.corrects) ? null : 'nothingToCorrect';
  }
  if (casusEnd(acts) && !isOfConsent(act) && !mayFollowEnd(valid, act)) return 'alreadyEnded';
  if (act.date > today && !isAgreedBeforehand(act)) return 'inTheFuture';
  if (act.kind === 'voorstelbesluit') return refuseVoorstel(acts, act);
  if (act.kind === 'voorstel') {
    const { what } = act;
    const refusal = what.kind === 'overname' ? refuseTakeover(what.takeover, today, withGgz) : null;
    return refusal ?? refuseVoorstel(acts, act);
  }
  if (act.kind === 'overnameGeweigerd') return allWithGgz(act.parts, withGgz) ? null : 'alreadyTakenOver';
  if (act.kind !== 'overgenomen') return null;
  const approved = act.voorstel;
  if (approved !== null && !openVoorstellen(acts).some((open) => open.act.id === approved)) {
    return 'nothingToDecide';
  }
  return refuseTakeover(act, today, withGgz);
}

/** Consent can be taken back also after the end, and a letter of a terugkeer may still have to go out in need. */
function isOfConsent({ kind }: NewAct): boolean {
  return kind === 'toestemming' || kind === 'noodverstrekking';
}

/** The day of a gesprek is agreed beforehand; everything else has happened. */
function isAgreedBeforehand(act: NewAct): boolean {
  return act.kind === 'vervolggesprek' || (act.kind === 'gebeurtenis' && act.event === 'vgGesprek');
}

/** The parts that no takeover names. */
export function partsNotTakenOver(acts: readonly Act[]): readonly CarePart[] {
  const taken = new Set(validActs(acts).flatMap((act) => (act.kind === 'overgenomen' ? act.parts : [])));
  return careParts.filter((part) => !taken.has(part));
}

function refuseTakeover(act: NewTakeover, today: string, withGgz: readonly CarePart[]): ActRefusal | null {
  if (act.date > today) return 'inTheFuture';
  if (!allWithGgz(act.parts, withGgz)) return 'alreadyTakenOver';
  if (act.by === 'poh-ggz' && act.responsibleHuisarts.trim() === '') return 'huisartsMissing';
  // With vervolgbeleid the ggz calls, so that both know what is taken over (001:25, 33).
  return act.vervolgbeleid && act.calledOn === null ? 'callMissing' : null;
}

function allWithGgz(parts: readonly CarePart[], withGgz: readonly CarePart[]): boolean {
  return parts.every((part) => withGgz.includes(part));
}
