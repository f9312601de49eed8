import { describe, expect, test } from 'vitest';
import type { Act, NewAct } from '#domain/casus/act';
import { newCasus } from '#domain/casus/casus';
import { refuseAct } from '#domain/casus/refuse-act';
import { partsWithGgz } from '#domain/casus/responsibility';
import { tasksOf } from '#domain/casus/task';
import { latestVoorstel, openVoorstellen, voorstellenOf } from '#domain/casus/voorstel';
import { plainDate } from '#domain/tijd/plain-date';
import { takeover } from '../../builders/acts';
import { seededIds } from '../../builders/seeded-ids';

const today = plainDate('2026-11-22');
const ids = seededIds('voorstel');
const recorded = (act: NewAct): Act => ({
  ...act,
  id: ids.next(),
  recordedAt: '2026-11-22T08:00:00.000Z',
  recordedBy: '019362b1-0000-7000-8000-000000000001',
});
const prepared = takeover({ name: 'H. Voorbeeld', preparedBy: 'P. Staal' });
const proposal: NewAct = {
  kind: 'voorstel',
  date: today,
  what: { kind: 'overname', takeover: prepared },
  note: 'Graag voor vrijdag.',
};
const terugkeer: NewAct = { ...proposal, what: { kind: 'terugkeer', item: null } };
const decision = (voorstel: string, outcome: 'goedgekeurd' | 'teruggegeven' | 'afgewezen'): NewAct => ({
  kind: 'voorstelbesluit',
  date: today,
  voorstel,
  outcome,
  remark: 'Bel eerst de ggz.',
});
const statesOf = (acts: readonly Act[]) => voorstellenOf(acts).map(({ state }) => state);
const originsOf = (acts: readonly Act[]) =>
  tasksOf('casus', { ...newCasus([]), acts: [...acts] }).map(({ origin }) => origin.split('/')[0]);

describe('what a POH-ggz prepared', () => {
  test('waits for the huisarts, changes nothing yet, and is work', () => {
    const acts = [recorded(proposal)];
    expect(statesOf(acts)).toEqual(['open']);
    expect(partsWithGgz({ ...newCasus([]), acts }, today)).toHaveLength(3);
    expect(originsOf(acts)).toEqual(['voorstel']);
    expect(refuseAct(acts, proposal, today)).toBe('alreadyProposed');
    expect(refuseAct(acts, terugkeer, today)).toBeNull();
  });

  test('an overname is approved by the act that names it, and then nothing waits', () => {
    const put = recorded(proposal);
    const approval = { ...prepared, voorstel: put.id };
    expect(refuseAct([put], decision(put.id, 'goedgekeurd'), today)).toBe('nothingToDecide');
    expect(refuseAct([put], approval, today)).toBeNull();
    const acts = [put, recorded(approval)];
    expect(statesOf(acts)).toEqual(['goedgekeurd']);
    expect(originsOf(acts)).toEqual([]);
    expect(refuseAct(acts, approval, today)).toBe('nothingToDecide');
  });

  test('a corrected approval lets it wait again', () => {
    const put = recorded(proposal);
    const approved = recorded({ ...prepared, voorstel: put.id });
    const wrong = recorded({ kind: 'correctie', corrects: approved.id, reason: 'verkeerde cliënt' });
    expect(statesOf([put, approved, wrong])).toEqual(['open']);
  });

  test('what has no act of its own is approved by the decision', () => {
    const put = recorded(terugkeer);
    expect(refuseAct([put], decision(put.id, 'goedgekeurd'), today)).toBeNull();
    expect(latestVoorstel([put, recorded(decision(put.id, 'goedgekeurd'))], 'terugkeer')?.state).toBe(
      'goedgekeurd',
    );
  });

  test('given back it is work for who prepared it, until it is put forward again', () => {
    const put = recorded(proposal);
    const back = [put, recorded(decision(put.id, 'teruggegeven'))];
    expect(voorstellenOf(back)[0]).toMatchObject({ state: 'teruggegeven', remark: 'Bel eerst de ggz.' });
    expect(originsOf(back)).toEqual(['teruggegeven']);
    const again = [...back, recorded(proposal)];
    expect(statesOf(again)).toEqual(['vervangen', 'open']);
    expect(originsOf(again)).toEqual(['voorstel']);
  });

  test('turned down or withdrawn it waits no more', () => {
    const put = recorded(proposal);
    expect(originsOf([put, recorded(decision(put.id, 'afgewezen'))])).toEqual([]);
    const withdrawn = [put, recorded({ kind: 'correctie', corrects: put.id, reason: 'te vroeg' })];
    expect(openVoorstellen(withdrawn)).toEqual([]);
    expect(refuseAct(withdrawn, decision(put.id, 'afgewezen'), today)).toBe('nothingToDecide');
  });

  test('must be a takeover that can be', () => {
    const without: NewAct = {
      ...proposal,
      what: { kind: 'overname', takeover: { ...prepared, vervolgbeleid: true } },
    };
    expect(refuseAct([], without, today)).toBe('callMissing');
    expect(refuseAct([recorded(prepared)], proposal, today)).toBe('alreadyTakenOver');
  });
});

describe('a refusal', () => {
  const refusal: NewAct = {
    kind: 'overnameGeweigerd',
    date: today,
    huisarts: 'H. Voorbeeld',
    parts: ['medicatie'],
    reason: 'geen oproepsysteem',
    needed: '',
  };

  test('is of what the ggz still has, and the rest can be taken over', () => {
    expect(refuseAct([], refusal, today)).toBeNull();
    const rest = takeover({ parts: ['begeleiding', 'crisis'] });
    expect(refuseAct([recorded(refusal)], rest, today)).toBeNull();
    const medication = recorded(takeover({ parts: ['medicatie'] }));
    expect(refuseAct([medication], refusal, today)).toBe('alreadyTakenOver');
    expect(refuseAct([medication], takeover({ parts: ['medicatie', 'crisis'] }), today)).toBe(
      'alreadyTakenOver',
    );
  });
});
