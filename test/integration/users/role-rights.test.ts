import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { NewAct } from '#domain/casus/act';
import { plainDate } from '#domain/tijd/plain-date';
import { takeover } from '../../builders/acts';
import { type Colleague, makeCasusOf, type Practice, startPractice } from './practice';

const date = plainDate('2026-11-20');
const byHuisarts = takeover({ name: 'H. Voorbeeld' });
const byPoh = takeover({ by: 'poh-ggz', name: 'P. Staal', responsibleHuisarts: 'H. Voorbeeld' });
const refusal: NewAct = {
  kind: 'overnameGeweigerd',
  date,
  huisarts: 'H. Voorbeeld',
  parts: ['medicatie'],
  reason: 'geen oproepsysteem',
  needed: '',
};
const prepared = takeover({ name: 'H. Voorbeeld', preparedBy: 'P. Staal' });
const proposal: NewAct = {
  kind: 'voorstel',
  date,
  what: { kind: 'overname', takeover: prepared },
  note: '',
};
const next: NewAct = { kind: 'vervolggesprek', date, with: 'P. Staal' };
const end: NewAct = { kind: 'beeindigd', date, reason: 'verhuisd', note: '' };

describe('security 42: within a call, what a role may do', () => {
  let practice: Practice;
  beforeAll(async () => {
    practice = await startPractice(['staal', 'model', 'fictief']);
  });
  afterAll(() => practice.over());

  async function record(who: Colleague, act: NewAct): Promise<string> {
    await practice.become('voorbeeld');
    const { casusId: id } = await makeCasusOf(practice, 'Proefpersoon');
    await practice.become(who);
    const answer = await practice.ask('casus.recordAct', { id, key: practice.id(), expectedVersion: 1, act });
    return answer.ok ? 'done' : answer.code;
  }

  test.each([
    ['voorbeeld', byHuisarts, 'done'],
    ['voorbeeld', byPoh, 'done'],
    ['staal', byPoh, 'done'],
    ['staal', byHuisarts, 'notAllowed'],
    ['staal', { ...byPoh, responsibleHuisarts: '' }, 'huisartsMissing'],
    ['staal', end, 'done'],
    ['voorbeeld', refusal, 'done'],
    ['staal', refusal, 'notAllowed'],
    ['staal', proposal, 'done'],
    ['model', proposal, 'notAllowed'],
    ['model', byHuisarts, 'notAllowed'],
    ['model', byPoh, 'notAllowed'],
    ['model', end, 'notAllowed'],
    ['model', next, 'done'],
    ['fictief', next, 'notAllowed'],
  ] as const)('%s records %o: %s', async (who, act, expected) => {
    expect(await record(who, act)).toBe(expected);
  });

  test('a POH-ggz puts an overname forward, and only a huisarts decides', async () => {
    await practice.become('voorbeeld');
    const { casusId: id } = await makeCasusOf(practice, 'Fictief');
    await practice.become('staal');
    const voorstel = practice.id();
    await practice.must('casus.recordAct', { id, key: voorstel, expectedVersion: 1, act: proposal });
    const mine = { id, key: practice.id(), expectedVersion: 2 };
    const giveBack = {
      kind: 'voorstelbesluit',
      date,
      voorstel,
      outcome: 'teruggegeven',
      remark: 'bel eerst',
    } as const;
    for (const act of [giveBack, { ...prepared, voorstel }, { ...byPoh, voorstel }]) {
      expect(await practice.ask('casus.recordAct', { ...mine, act })).toMatchObject({ code: 'notAllowed' });
    }
    const waiting = async () => {
      const { groups } = await practice.must('vandaag.list', { visit: practice.id(), limit: 10 });
      return groups.approval.rows.filter(({ casusId }) => casusId === id).length;
    };
    expect(await waiting()).toBe(1);
    await practice.become('model');
    expect(await waiting()).toBe(0);
    await practice.become('voorbeeld');
    expect(await waiting()).toBe(1);
    const { acts } = await practice.must('casus.recordAct', { ...mine, act: { ...prepared, voorstel } });
    expect(acts.at(-1)).toMatchObject({
      recordedBy: practice.ids.voorbeeld,
      name: 'H. Voorbeeld',
      preparedBy: 'P. Staal',
    });
    expect(await waiting()).toBe(0);
  });

  test('who may not record an act may not correct it either', async () => {
    await practice.become('voorbeeld');
    const { casusId: id } = await makeCasusOf(practice, 'Proefpersoon');
    const corrects = practice.id();
    await practice.must('casus.recordAct', { id, key: corrects, expectedVersion: 1, act: byHuisarts });
    const correction = { kind: 'correctie', corrects, reason: 'verkeerde dag' } as const;
    for (const who of ['model', 'staal'] as const) {
      await practice.become(who);
      const asked = { id, key: practice.id(), expectedVersion: 2, act: correction };
      expect(await practice.ask('casus.recordAct', asked)).toMatchObject({ code: 'notAllowed' });
    }
  });

  test.each([
    ['voorbereiding/plaats', 'spreekkamer 2', 'done'],
    ['afsprakenformulier/doelen/doelen', 'weer slapen', 'notAllowed'],
    ['voorbereiding/praktijkNodig', 'een brief', 'notAllowed'],
  ] as const)('a praktijkassistent plans, and decides nothing: %s', async (path, value, expected) => {
    await practice.become('voorbeeld');
    const { casusId: id } = await makeCasusOf(practice, 'Proefpersoon');
    await practice.become('model');
    const answer = await practice.ask('casus.change', {
      id,
      key: practice.id(),
      visit: practice.id(),
      command: { kind: 'setField', path, value, expected: '' },
      clearDraft: false,
    });
    expect(answer.ok ? 'done' : answer.code).toBe(expected);
    const draft = await practice.ask('casus.keepDraft', { id, path, text: 'x' });
    expect(draft.ok ? 'done' : draft.code).toBe(expected);
  });
});
