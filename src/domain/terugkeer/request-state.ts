import { casusEnd, validActs } from '../casus/act';
import type { Casus } from '../casus/casus';
import type { RecordableEvent } from '../regio/casus-events';
import type { PlainDate } from '../tijd/plain-date';
import type { TerugkeerRequest } from './terugkeer';

/** How it stands with one request; the last three are how it can end. */
export type RequestState = 'concept' | 'gevraagd' | 'teruggekoppeld' | 'advies' | 'hervat' | 'anders';

type CasusWithTerugkeer = Pick<Casus, 'acts' | 'terugkeer'>;

/** The day on which a request was asked, as an act that counts says; null while it is being prepared. */
export function askedOn({ acts }: Pick<Casus, 'acts'>, request: TerugkeerRequest): PlainDate | null {
  const asked = daysOf(acts, 'terugkeerAangevraagd');
  return request.aangevraagdOp !== null && asked.includes(request.aangevraagdOp)
    ? request.aangevraagdOp
    : null;
}

/** What the acts say of a request: everything from the day on which it was asked until the next one was. */
export function requestState(casus: CasusWithTerugkeer, request: TerugkeerRequest): RequestState {
  const from = askedOn(casus, request);
  if (from === null) return 'concept';
  const next = casus.terugkeer.requests
    .map((other) => askedOn(casus, other))
    .filter((day): day is PlainDate => day !== null && day > from)
    .sort()[0];
  const inRound = (day: PlainDate) => day >= from && (next === undefined || day < next);
  const happened = (event: RecordableEvent) => daysOf(casus.acts, event).some(inRound);
  const end = casusEnd(casus.acts);
  if (end?.reason === 'behandelingHervat' && inRound(end.date)) return 'hervat';
  if (happened('terugkeerAlleenAdvies')) return 'advies';
  if (!happened('terugkeerTeruggekoppeld')) return 'gevraagd';
  return request.andereAfloop.trim() === '' ? 'teruggekoppeld' : 'anders';
}

/** Whether the ggz still has something to do for a request. */
export function isRunning(state: RequestState): boolean {
  return state === 'gevraagd' || state === 'teruggekoppeld';
}

/** The request that the screen and the letters are about: the last one. */
export function presentRequest({ terugkeer }: Pick<Casus, 'terugkeer'>): TerugkeerRequest | null {
  return terugkeer.requests.at(-1) ?? null;
}

function daysOf(acts: Casus['acts'], event: RecordableEvent): readonly PlainDate[] {
  return validActs(acts).flatMap((act) =>
    act.kind === 'gebeurtenis' && act.event === event ? [act.date] : [],
  );
}
