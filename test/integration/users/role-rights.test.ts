import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { NewAct } from '#domain/casus/act';
import { plainDate } from '#domain/tijd/plain-date';
import { takeover } from '../../builders/acts';
import { type Colleague, makeCasusOf, type Practice, startPractice } from './practice';

const date = plainDate('2026-11-20');
const byHuisarts = takeover({ name: 'H. Voorbeeld' });
const byPoh = takeover({ by: 'poh-ggz', name: 'P. Staal', responsibleHuisarts: 'H. Voorbeeld' });
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
    ['model', byHuisarts, 'notAllowed'],
    ['model', byPoh, 'notAllowed'],
    ['model', end, 'notAllowed'],
    ['model', next, 'done'],
    ['fictief', next, 'notAllowed'],
  ] as const)('%s records %o: %s', async (who, act, expected) => {
    expect(await record(who, act)).toBe(expected);
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
