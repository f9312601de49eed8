import { z } from 'zod';
import { casusEnd } from '../casus/act';
import type { Casus } from '../casus/casus';
import { eventsOf } from '../regio/events-of-casus';
import type { PlainDate } from '../tijd/plain-date';
import { dagGesprekDecided } from './besluit';
import { filledCells } from './herstelplan';

/** The five phases of the DAG-werkwijze (000 table 1, 144–152). */
export const phaseNumbers = [1, 2, 3, 4, 5] as const;
export const phaseNumberSchema = z.literal(phaseNumbers);
export type PhaseNumber = z.infer<typeof phaseNumberSchema>;

interface PhaseFacts {
  readonly name: string;
  readonly short: string;
  readonly who: string;
  readonly contactPoint: 'sggz' | 'huisarts';
  readonly tool: string;
  readonly result: string;
}

export const phases: Readonly<Record<PhaseNumber, PhaseFacts>> = {
  1: {
    name: 'Initiatief tot, en afstemming over afronding sggz behandeling',
    short: 'Afronding',
    who: 'Cliënt, ggz-behandelaar en eventueel huisarts',
    contactPoint: 'sggz',
    tool: 'Uitwerking besluitvorming',
    result: 'Besluit om toe te werken naar afronding',
  },
  2: {
    name: 'Besluitvorming wel/niet voeren DAG-gesprek',
    short: 'Besluit DAG',
    who: 'Cliënt, ggz-behandelaar en eventueel huisarts',
    contactPoint: 'sggz',
    tool: 'Uitwerking besluitvorming',
    result: 'Besluit om wel of geen DAG-gesprek voor te bereiden',
  },
  3: {
    name: 'Voorbereiding DAG-gesprek',
    short: 'Voorbereiding',
    who: 'Cliënt, ggz-behandelaar, huisarts en eventueel anderen',
    contactPoint: 'sggz',
    tool: 'Mijn vervolg herstelplan',
    result: 'Voorbereid en ingepland DAG-gesprek, ingevuld herstelplan',
  },
  4: {
    name: 'Voeren DAG-gesprek',
    short: 'DAG-gesprek',
    who: 'Cliënt, ggz-behandelaar, huisarts en eventueel anderen',
    contactPoint: 'sggz',
    tool: 'Leidraad en Afsprakenformulier',
    result: 'Ingevuld Afsprakenformulier',
  },
  5: {
    name: 'Opvolging afspraken/ netwerkzorg',
    short: 'Opvolging',
    who: 'Huisarts, cliënt en eventueel anderen',
    contactPoint: 'huisarts',
    tool: 'Geen',
    result: 'Afspraken nagekomen; opschaling als dat nodig is',
  },
};

export type PhaseState = 'done' | 'current' | 'later' | 'notApplicable';

/** How each phase of a casus stands. What doesn't apply (no DAG-gesprek: 3 and 4) is neither done nor to be done. */
export function phaseStates(casus: Casus): Readonly<Record<PhaseNumber, PhaseState>> {
  const applicable = phaseNumbers.filter((phase) => !isSkipped(casus, phase));
  const current = applicable.find((phase) => !isDone(casus, phase));
  const stateOf = (phase: PhaseNumber): PhaseState => {
    if (!applicable.includes(phase)) return 'notApplicable';
    if (current === undefined || phase < current) return 'done';
    return phase === current ? 'current' : 'later';
  };
  return { 1: stateOf(1), 2: stateOf(2), 3: stateOf(3), 4: stateOf(4), 5: stateOf(5) };
}

/** The phase in which a casus is; 5 once everything before it is done, also after it has ended. */
export function currentPhase(casus: Casus): PhaseNumber {
  const states = phaseStates(casus);
  return phaseNumbers.find((phase) => states[phase] === 'current') ?? 5;
}

function isSkipped(casus: Casus, phase: PhaseNumber): boolean {
  if (phase !== 3 && phase !== 4) return false;
  const decided = dagGesprekDecided(casus.besluit);
  return decided === 'nee' || (decided === null && isClosedWithoutGesprek(casus));
}

/** Closed while nobody decided about a DAG-gesprek, planned one or held one: the regular close (000 table 1a, 165). */
function isClosedWithoutGesprek({ besluit, voorbereiding }: Casus): boolean {
  const { datum, gevoerdOp } = voorbereiding;
  return besluit.behandelingAfgesloten !== null && datum === null && gevoerdOp === null;
}

function isDone(casus: Casus, phase: PhaseNumber): boolean {
  const { besluit, voorbereiding, herstelplan, acts } = casus;
  switch (phase) {
    case 1:
      return besluit.afrondingBesproken !== null || isDone(casus, 2);
    case 2:
      // What came after it shows that it was decided, also where nobody filled that in.
      return dagGesprekDecided(besluit) !== null || isDone(casus, 4) || isClosedWithoutGesprek(casus);
    case 3:
      return (
        (voorbereiding.datum !== null && filledCells(herstelplan) > 0) || voorbereiding.gevoerdOp !== null
      );
    case 4:
      return voorbereiding.gevoerdOp !== null;
    case 5:
      return casusEnd(acts) !== null;
  }
}

/**
 * Whom the cliënt turns to first on a day: the sggz until treatment is closed, the huisarts from then on (000:129, 148),
 * and the sggz once treatment was resumed. Another fact than who is responsible for treatment.
 */
export function firstContactPoint(casus: Casus, day: PlainDate): 'sggz' | 'huisarts' {
  const { behandelingAfgesloten: closed, behandelingHervat: again } = eventsOf(casus);
  const isClosed = closed && closed <= day;
  const resumed = again && again <= day && closed && again >= closed;
  return isClosed && !resumed ? 'huisarts' : 'sggz';
}
