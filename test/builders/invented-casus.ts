import { type Agreement, agreementTopics, emptyAgreement, emptyWhen } from '#domain/casus/agreement';
import { type Casus, newCasus } from '#domain/casus/casus';
import { newCasusParties } from '#domain/casus/new-casus-parties';
import type { Mark } from '#domain/casus/opvolging';
import { tasksOf } from '#domain/casus/task';
import { emptyPraktijk } from '#domain/praktijk/praktijk';
import { clockTime } from '#domain/tijd/clock-time';
import { addPeriod, type PlainDate } from '#domain/tijd/plain-date';
import { type Choose, pick } from './random-command';

interface Source {
  readonly choose: Choose;
  readonly ids: { next(): string };
  /** The day around which its work is due. */
  readonly around: PlainDate;
}

const sentences = [
  'Slaapt weer door en wil dat zo houden.',
  'Belt de POH-ggz als het slechter gaat, en spreekt af wat dan helpt.',
  'Merkt het eerst aan minder buiten komen; de buurvrouw ziet het ook.',
  'Gaat twee ochtenden naar de dagbesteding en wil dat uitbreiden.',
  'Wil medicatie afbouwen, in overleg en niet alleen.',
];

/** A casus of somebody who doesn't exist, in any of the five phases, with work due before, on and after a day. */
export function inventCasus(source: Source): Casus {
  const { choose, ids } = source;
  const parties = newCasusParties(ids, emptyPraktijk(), { name: 'H. Voorbeeld', roles: ['huisarts'] });
  const casus = inPhase(newCasus(parties), 1 + choose(5), source);
  const text = () => Array.from({ length: 1 + choose(3) }, () => pick(sentences, choose)).join(' ');
  const whos = [...parties.map(({ id }) => id), 'client'];
  const written: Casus = {
    ...casus,
    afsprakenformulier: {
      ...casus.afsprakenformulier,
      doelen: { doelen: text(), evaluatie: text() },
      terugval: { nietAcuut: text(), acuut: text() },
      medicatiebegeleiding: choose(3) === 0 ? { tekst: '', nvt: true } : { tekst: text(), nvt: false },
      agreements: Array.from({ length: choose(4) }, () => inventAgreement(whos, source)),
    },
  };
  return { ...written, opvolging: { marks: inventMarks(written, source) } };
}

function inPhase(casus: Casus, phase: number, { choose, around }: Source): Casus {
  const { besluit, voorbereiding, herstelplan } = casus;
  const before = (weeks: number) => addPeriod(around, `-P${weeks}W`);
  const row = { ...herstelplan.leefstijl, veranderen: pick(sentences, choose) };
  return {
    ...casus,
    besluit: {
      ...besluit,
      afrondingBesproken: phase > 1 ? before(20) : null,
      variant: phase > 2 ? 'voorbereiden' : null,
      behandelingAfgesloten: phase === 5 && choose(2) === 0 ? before(2) : null,
    },
    voorbereiding: {
      ...voorbereiding,
      datum: phase > 3 ? addPeriod(around, `P${choose(14)}D`) : null,
      tijd: phase > 3 && choose(2) === 0 ? clockTime('15:30') : null,
      gevoerdOp: phase === 5 ? before(1) : null,
    },
    herstelplan: phase > 3 ? { ...herstelplan, leefstijl: row } : herstelplan,
  };
}

function inventAgreement(whos: readonly string[], { choose, ids, around }: Source): Agreement {
  const day = addPeriod(addPeriod(around, '-P20D'), `P${choose(60)}D`);
  const rhythm = { kind: 'ritme' as const, from: day, every: 1 + choose(6), unit: 'week' as const };
  return {
    ...emptyAgreement(ids.next(), pick(agreementTopics, choose)),
    who: pick(whos, choose),
    what: pick(sentences, choose),
    when: { ...emptyWhen(), ...(choose(3) === 0 ? rhythm : { kind: 'datum' as const, date: day }) },
  };
}

/** Some of the work was tried in vain or put off. */
function inventMarks(casus: Casus, { choose, ids, around }: Source): Mark[] {
  const outcomes = ['nietBereikt', 'uitgesteld', null, null, null, null] as const;
  return tasksOf('', casus, []).flatMap(({ origin, occurrence }): Mark[] => {
    const outcome = pick(outcomes, choose);
    if (outcome === null) return [];
    const to = outcome === 'uitgesteld' ? addPeriod(around, `P${1 + choose(9)}D`) : null;
    return [{ id: ids.next(), origin, outcome, occurrence, on: around, to, note: '' }];
  });
}
