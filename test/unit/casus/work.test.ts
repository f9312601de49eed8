import { describe, expect, test } from 'vitest';
import type { NewAct } from '#domain/casus/act';
import { type Agreement, emptyAgreement, emptyWhen } from '#domain/casus/agreement';
import { type Casus, newCasus } from '#domain/casus/casus';
import type { Mark } from '#domain/casus/opvolging';
import { emptyParty } from '#domain/casus/party';
import { dayGroup, missedTimes, occurrenceDone, type Task, tasksOf, workName } from '#domain/casus/task';
import { plainDate } from '#domain/tijd/plain-date';
import { seededIds } from '../../builders/seeded-ids';

const ids = seededIds('work');
const casusId = ids.next();
const today = plainDate('2026-11-22');
const agreementId = ids.next();
const origin = `agreement/${agreementId}`;

/** A casus in which the huisarts calls every four weeks from 5 October: 5 October, 2 and 30 November. */
function casusWithCalls(change: Partial<Agreement> = {}): Casus {
  const huisarts = emptyParty(ids.next(), 'huisarts');
  const casus = newCasus([huisarts]);
  const when = {
    ...emptyWhen(),
    kind: 'ritme' as const,
    every: 4,
    unit: 'week' as const,
    from: plainDate('2026-10-05'),
  };
  const agreement = {
    ...emptyAgreement(agreementId, 'contact'),
    who: huisarts.id,
    what: 'belt',
    when,
    ...change,
  };
  return { ...casus, afsprakenformulier: { ...casus.afsprakenformulier, agreements: [agreement] } };
}

function marked(casus: Casus, ...marks: readonly Partial<Mark>[]): Casus {
  const all = marks.map((mark) => ({
    id: ids.next(),
    origin,
    outcome: 'gereed' as const,
    occurrence: plainDate('2026-10-05'),
    on: today,
    to: null,
    note: '',
    ...mark,
  }));
  return { ...casus, opvolging: { marks: all } };
}

function withAct(casus: Casus, act: NewAct): Casus {
  const recorded = { id: ids.next(), recordedAt: '2026-11-22T08:00:00.000Z', recordedBy: ids.next() };
  return { ...casus, acts: [...casus.acts, { ...act, ...recorded }] };
}

function theTask(casus: Casus): Task {
  const tasks = tasksOf(casusId, casus, []);
  expect(tasks).toHaveLength(1);
  return tasks[0] as Task;
}

describe('work that comes back', () => {
  test('is one row with a count of what was missed, never a pile', () => {
    const task = theTask(casusWithCalls());
    expect(task.due).toBe('2026-10-05');
    expect(missedTimes(task, today)).toBe(1);
    expect(missedTimes(task, plainDate('2026-10-05'))).toBe(0);
  });

  test('is done up to today, the missed times with it, and comes back at its next day', () => {
    const casus = casusWithCalls();
    const occurrence = occurrenceDone(theTask(casus), today);
    expect(occurrence).toBe('2026-11-02');
    expect(theTask(marked(casus, { occurrence })).due).toBe('2026-11-30');
  });

  test('moves to the day to which it was put off, and keeps its rhythm', () => {
    const casus = marked(casusWithCalls(), { outcome: 'uitgesteld', to: plainDate('2026-11-25') });
    expect(theTask(casus)).toMatchObject({ due: '2026-11-25', occurrence: '2026-10-05' });
    expect(theTask(marked(casus, { occurrence: plainDate('2026-11-02') })).due).toBe('2026-11-30');
  });

  test('counts how often someone wasn’t reached', () => {
    const times = { outcome: 'nietBereikt' as const };
    expect(theTask(marked(casusWithCalls(), times, times)).attempts).toBe(2);
  });

  test('ends with its last day', () => {
    const when = {
      ...casusWithCalls().afsprakenformulier.agreements[0]?.when,
      until: plainDate('2026-11-10'),
    };
    const casus = casusWithCalls({ when: when as Agreement['when'] });
    expect(tasksOf(casusId, marked(casus, { occurrence: plainDate('2026-11-02') }), [])).toEqual([]);
  });
});

describe('work', () => {
  test('of someone else is waited for', () => {
    expect(theTask(casusWithCalls()).actor).toBe('praktijk');
    expect(theTask(casusWithCalls({ who: 'client' })).actor).toBe('anderen');
    expect(theTask(casusWithCalls({ who: null })).actor).toBe('praktijk');
  });

  test('follows from the first appointment, the planned gesprek and a vervolggesprek', () => {
    const empty = newCasus([]);
    const casus = withAct(
      {
        ...empty,
        afsprakenformulier: {
          ...empty.afsprakenformulier,
          contact: { ...empty.afsprakenformulier.contact, eersteAfspraak: plainDate('2026-12-07') },
        },
        voorbereiding: { ...empty.voorbereiding, datum: plainDate('2026-11-30'), tijd: '15:30' as never },
      },
      { kind: 'vervolggesprek', date: plainDate('2027-02-01'), with: 'zus' },
    );
    expect(tasksOf(casusId, casus, []).map(({ what, due, time }) => [what, due, time])).toEqual([
      ['Eerste afspraak na afsluiting', '2026-12-07', null],
      ['DAG-gesprek', '2026-11-30', '15:30'],
      ['Vervolggesprek', '2027-02-01', null],
    ]);
    const held = { ...casus, voorbereiding: { ...casus.voorbereiding, gevoerdOp: plainDate('2026-11-30') } };
    expect(tasksOf(casusId, held, []).map(({ what }) => what)).not.toContain('DAG-gesprek');
  });

  test('closes when the casus ends, and keeps its name for the tijdlijn', () => {
    const casus = withAct(casusWithCalls(), {
      kind: 'beeindigd',
      date: today,
      reason: 'verhuisd',
      note: '',
    });
    expect(tasksOf(casusId, casus, [])).toEqual([]);
    expect(workName(casus, [], origin)).toBe('belt');
    expect(workName(casus, [], 'agreement/weg')).toBeNull();
  });

  test.each([
    ['2026-11-21', 'late'],
    ['2026-11-22', 'today'],
    ['2026-11-23', 'thisWeek'],
    ['2026-11-28', 'thisWeek'],
    ['2026-11-29', 'later'],
  ])('that is due on %s falls under %s', (due, group) => {
    expect(dayGroup(plainDate(due), today)).toBe(group);
  });
});
