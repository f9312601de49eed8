import type { PlainDate } from '../tijd/plain-date';
import { type Act, casusEnd, type NewAct, validActs } from './act';
import type { VoorstelKind, VoorstelOutcome } from './voorstel-acts';

type VoorstelAct = Extract<Act, { kind: 'voorstel' }>;

/** `vervangen`: the same was put forward again after it was given back. */
export type VoorstelState = 'open' | VoorstelOutcome | 'vervangen';

/** Something that was put forward, and how it stands with it. */
export interface Voorstel {
  readonly act: VoorstelAct;
  readonly state: VoorstelState;
  /** What the huisarts said when giving it back or turning it down. */
  readonly remark: string;
  readonly decidedOn: PlainDate | null;
}

/** Everything that was put forward to a huisarts and not withdrawn by a correction, in the order of recording. */
export function voorstellenOf(acts: readonly Act[]): readonly Voorstel[] {
  const valid = validActs(acts);
  const proposals = valid.filter((act) => act.kind === 'voorstel');
  return proposals.map((act, place) => {
    const again = proposals.slice(place + 1).some((later) => sameSubject(later, act));
    const decision = valid.findLast((later) => later.kind === 'voorstelbesluit' && later.voorstel === act.id);
    const taken = valid.find((later) => later.kind === 'overgenomen' && later.voorstel === act.id);
    if (taken?.kind === 'overgenomen')
      return { act, state: 'goedgekeurd', remark: '', decidedOn: taken.date };
    if (decision?.kind !== 'voorstelbesluit') {
      return { act, state: again ? 'vervangen' : 'open', remark: '', decidedOn: null };
    }
    const { outcome, remark, date } = decision;
    return {
      act,
      state: outcome === 'teruggegeven' && again ? 'vervangen' : outcome,
      remark,
      decidedOn: date,
    };
  });
}

/** What is still of use: everything while the casus goes on; once it ended as it should only a terugkeer, else nothing. */
export function activeVoorstellen(acts: readonly Act[]): readonly Voorstel[] {
  const end = casusEnd(acts);
  if (end === null) return voorstellenOf(acts);
  if (end.reason !== 'afgerond') return [];
  return voorstellenOf(acts).filter(({ act }) => act.what.kind === 'terugkeer');
}

/** What waits for a huisarts. */
export function openVoorstellen(acts: readonly Act[]): readonly Voorstel[] {
  return activeVoorstellen(acts).filter(({ state }) => state === 'open');
}

/** How it stands with what was last put forward of a kind; null when nothing was. */
export function latestVoorstel(
  acts: readonly Act[],
  kind: VoorstelKind,
  item: string | null = null,
): Voorstel | null {
  const about = voorstellenOf(acts).filter(
    ({ act: { what } }) => what.kind === kind && (what.kind === 'overname' || what.item === item),
  );
  return about.at(-1) ?? null;
}

/** Why a voorstel or a decision about one can't be recorded now; null when it can. */
export function refuseVoorstel(
  acts: readonly Act[],
  act: Extract<NewAct, { kind: 'voorstel' | 'voorstelbesluit' }>,
): 'alreadyProposed' | 'nothingToDecide' | null {
  const open = openVoorstellen(acts);
  if (act.kind === 'voorstel') {
    return open.some((other) => sameSubject(other.act, act)) ? 'alreadyProposed' : null;
  }
  const about = open.find((other) => other.act.id === act.voorstel);
  const byItsOwnAct = about?.act.what.kind === 'overname' && act.outcome === 'goedgekeurd';
  return about === undefined || byItsOwnAct ? 'nothingToDecide' : null;
}

function sameSubject({ what: one }: Pick<VoorstelAct, 'what'>, { what: other }: Pick<VoorstelAct, 'what'>) {
  if (one.kind !== other.kind) return false;
  return one.kind === 'overname' || other.kind === 'overname' || one.item === other.item;
}
