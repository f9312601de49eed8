import { describe, expect, test } from 'vitest';
import type { Act } from '#domain/casus/act';
import { tasksOf } from '#domain/casus/task';
import { isRunning, requestState } from '#domain/terugkeer/request-state';
import { terugkeerClocks } from '#domain/terugkeer/terugkeer-clocks';
import { outcomeActs } from '#domain/terugkeer/terugkeer-outcome';
import { plainDate } from '#domain/tijd/plain-date';
import { aRequest, closedCasus, ended, happened } from '../../builders/terugkeer';
import { pack } from '../regio/bundled';

const closed = '2026-02-28';
const asked = happened('terugkeerAangevraagd', '2026-11-02');
const answered = happened('terugkeerTeruggekoppeld', '2026-11-20');
const advice = happened('terugkeerAlleenAdvies', '2026-11-20');
const request = aRequest({ aangevraagdOp: plainDate('2026-11-02') });

function state(acts: readonly Act[], known = request) {
  return requestState(closedCasus(closed, [known], acts), known);
}

describe('how it stands with a request', () => {
  test('follows from the acts', () => {
    expect(state([])).toBe('concept');
    expect(state([asked])).toBe('gevraagd');
    expect(state([asked, answered])).toBe('teruggekoppeld');
    expect(state([asked, answered, advice])).toBe('advies');
    expect(state([asked, answered, ended('behandelingHervat', '2026-11-25')])).toBe('hervat');
    expect(state([asked, answered], { ...request, andereAfloop: 'verhuisd' })).toBe('anders');
  });

  test('is being prepared again once the asking is corrected', () => {
    const correction: Act = { ...asked, id: answered.id, kind: 'correctie', corrects: asked.id, reason: 'x' };
    expect(state([asked, correction])).toBe('concept');
  });

  test('knows its own round: an answer to the first says nothing of the second', () => {
    const second = aRequest({ aangevraagdOp: plainDate('2027-01-11') });
    const acts = [asked, answered, advice, happened('terugkeerAangevraagd', '2027-01-11')];
    const casus = closedCasus(closed, [request, second], acts);
    expect(requestState(casus, request)).toBe('advies');
    expect(requestState(casus, second)).toBe('gevraagd');
  });

  test('is running while the ggz has something to do', () => {
    const running = (['concept', 'gevraagd', 'teruggekoppeld', 'advies', 'hervat', 'anders'] as const).filter(
      isRunning,
    );
    expect(running).toEqual(['gevraagd', 'teruggekoppeld']);
  });
});

describe('the clocks of a request (001:14)', () => {
  const clocks = (acts: readonly Act[], day: string) =>
    terugkeerClocks(closedCasus(closed, [request], acts), [pack('eemland')], plainDate(day)).map(
      ({ rule, due, state: now }) => [rule.id, due, now],
    );

  test('run three and four weeks from the day of the request, none before', () => {
    expect(clocks([], '2026-11-02')).toEqual([]);
    expect(clocks([asked], '2026-11-22')).toEqual([
      ['terugkeer-terugkoppeling', '2026-11-23', 'running'],
      ['terugkeer-in-behandeling', '2026-11-30', 'running'],
    ]);
  });

  test('end with advice: there is no treatment to wait for', () => {
    expect(clocks([asked, answered, advice], '2026-12-24').map(([, , now]) => now)).toEqual([
      'met',
      'notApplicable',
    ]);
  });
});

describe('the work of a request', () => {
  const work = (acts: readonly Act[]) =>
    tasksOf('casus', closedCasus(closed, [request], acts), [])
      .filter(({ origin }) => origin.startsWith('terugkeer/'))
      .map(({ origin, due }) => [origin.split('/').at(-1), due]);

  test('is to remind after three weeks and to ask after four, the day after each', () => {
    expect(work([])).toEqual([]);
    expect(work([asked])).toEqual([
      ['terugkoppeling', '2026-11-24'],
      ['behandeling', '2026-12-01'],
    ]);
    expect(work([asked, answered])).toEqual([['behandeling', '2026-12-01']]);
    expect(work([asked, answered, advice])).toEqual([]);
  });

  test('goes on after a casus that ended as it should, and after no other', () => {
    expect(work([ended('afgerond', '2026-10-01'), asked])).toHaveLength(2);
    expect(work([asked, ended('verhuisd', '2026-11-10')])).toEqual([]);
    expect(work([asked, ended('behandelingHervat', '2026-11-10')])).toEqual([]);
  });
});

describe('an answer', () => {
  const day = plainDate('2026-11-20');

  test('is recorded with what comes of it; one that was recorded before keeps its day', () => {
    const events = (acts: ReturnType<typeof outcomeActs>) =>
      acts.map((act) => (act.kind === 'gebeurtenis' ? act.event : act.kind));
    expect(events(outcomeActs('antwoord', day, false, ''))).toEqual(['terugkeerTeruggekoppeld']);
    expect(events(outcomeActs('anders', day, false, ''))).toEqual(['terugkeerTeruggekoppeld']);
    expect(events(outcomeActs('advies', day, false, ''))).toEqual([
      'terugkeerTeruggekoppeld',
      'terugkeerAlleenAdvies',
    ]);
    expect(events(outcomeActs('advies', day, true, ''))).toEqual(['terugkeerAlleenAdvies']);
  });

  test('that treatment goes on ends the casus', () => {
    expect(outcomeActs('hervat', day, true, 'na consultatie')).toEqual([
      { kind: 'beeindigd', date: day, reason: 'behandelingHervat', note: 'na consultatie' },
    ]);
  });
});
