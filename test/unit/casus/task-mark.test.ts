import { describe, expect, test } from 'vitest';
import { emptyAgreement, emptyWhen, type When } from '#domain/casus/agreement';
import { type Casus, newCasus } from '#domain/casus/casus';
import { missedTimes, tasksOf } from '#domain/casus/task';
import { markOf, putOff, type TaskDeed } from '#domain/casus/task-mark';
import { plainDate } from '#domain/tijd/plain-date';
import { seededIds } from '../../builders/seeded-ids';

const ids = seededIds('task marks');
const today = plainDate('2026-11-22');

function casusWith(when: Partial<When>): Casus {
  const casus = newCasus([]);
  const agreement = { ...emptyAgreement(ids.next(), 'contact'), when: { ...emptyWhen(), ...when } };
  return { ...casus, afsprakenformulier: { ...casus.afsprakenformulier, agreements: [agreement] } };
}

/** The casus after something was done with its one task. */
function withDeed(casus: Casus, deed: TaskDeed): Casus {
  const [task] = tasksOf('casus', casus, []);
  if (!task) throw new Error('There is nothing to do.');
  return {
    ...casus,
    opvolging: { marks: [...casus.opvolging.marks, markOf(task, deed, ids.next(), today)] },
  };
}

const once = casusWith({ kind: 'datum', date: plainDate('2026-11-13') });
const everyTwoWeeks = casusWith({
  kind: 'ritme',
  from: plainDate('2026-10-23'),
  every: 2,
  unit: 'week',
});

describe('what someone does with a task', () => {
  test('gereed closes what happens once', () => {
    expect(tasksOf('casus', withDeed(once, { outcome: 'gereed' }), [])).toEqual([]);
  });

  test('gereed closes what comes back up to today, missed times with it', () => {
    const [before] = tasksOf('casus', everyTwoWeeks, []);
    expect(before && missedTimes(before, today)).toBe(2);
    expect(tasksOf('casus', withDeed(everyTwoWeeks, { outcome: 'gereed' }), [])).toMatchObject([
      { occurrence: '2026-12-04', due: '2026-12-04', attempts: 0 },
    ]);
  });

  test('putting off counts from today, also when it was late', () => {
    const tomorrow = withDeed(once, { outcome: 'uitgesteld', to: putOff(today, 'P1D') });
    expect(tasksOf('casus', tomorrow, [])).toMatchObject([{ due: '2026-11-23', occurrence: '2026-11-13' }]);
    const nextWeek = withDeed(tomorrow, { outcome: 'uitgesteld', to: putOff(today, 'P1W') });
    expect(tasksOf('casus', nextWeek, [])).toMatchObject([{ due: '2026-11-29', occurrence: '2026-11-13' }]);
  });

  test('niet bereikt is counted and moves nothing', () => {
    const twice = withDeed(withDeed(once, { outcome: 'nietBereikt' }), { outcome: 'nietBereikt' });
    expect(tasksOf('casus', twice, [])).toMatchObject([{ due: '2026-11-13', attempts: 2 }]);
  });
});
