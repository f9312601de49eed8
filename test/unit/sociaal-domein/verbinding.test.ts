import { describe, expect, test } from 'vitest';
import { newCasus } from '#domain/casus/casus';
import { tasksOf } from '#domain/casus/task';
import { markOf } from '#domain/casus/task-mark';
import { pasteText } from '#domain/document/paste-text';
import { documentModelOf, documentRemarks } from '#domain/overname/overname-documents';
import { emptyNeed } from '#domain/sociaal-domein/verbinding';
import { openNeeds } from '#domain/sociaal-domein/verbinding-tasks';
import { plainDate } from '#domain/tijd/plain-date';
import { seededIds } from '../../builders/seeded-ids';
import { exampleSource } from '../document/example-source';

const ids = seededIds('verbinding');
const today = plainDate('2026-11-22');
const need = {
  ...emptyNeed(ids.next(), today),
  what: 'Hulp bij het vinden van een woning',
  leefgebied: 'wonen' as const,
  forWhom: 'client' as const,
};

describe('a new need for the sociaal domein (000:305)', () => {
  const casus = { ...newCasus([]), verbinding: { needs: [need] } };

  test('asks the POH-ggz to connect, from the day on which it came up', () => {
    expect(tasksOf('casus', casus)).toMatchObject([
      { origin: `verbinding/${need.id}`, who: 'POH-ggz', actor: 'praktijk', due: today, why: 'Wonen' },
    ]);
    expect(tasksOf('casus', { ...casus, verbinding: { needs: [{ ...need, notedOn: null }] } })).toEqual([]);
  });

  test('is open until somebody has connected', () => {
    const [task] = tasksOf('casus', casus);
    if (!task) throw new Error('no work');
    const mark = markOf(task, { outcome: 'gereed' }, ids.next(), today);
    const connected = { ...casus, opvolging: { marks: [mark] } };
    expect(openNeeds(casus)).toEqual([need]);
    expect(openNeeds(connected)).toEqual([]);
    expect(tasksOf('casus', connected)).toEqual([]);
  });
});

describe('the question to the sociaal domein', () => {
  const source = exampleSource();
  const withNeed = { ...source, casus: { ...source.casus, verbinding: { needs: [need] } } };

  test('says what is needed and whom to call, and nothing of treatment', () => {
    const text = pasteText(documentModelOf('verbinding-sociaal-domein', withNeed), {
      wrap: false,
      ascii: false,
    });
    expect(text).toContain('Vraag: Hulp bij het vinden van een woning');
    expect(text).toContain('Telefoon: 0300 123 458');
    expect(text).not.toMatch(/lithium|psychiater|behandelaar|signaleringsplan/i);
  });

  test('remarks a burgerservicenummer, and that there is no question', () => {
    const bsn = { ...need, what: 'Woning voor 111222333' };
    const withBsn = { ...source, casus: { ...source.casus, verbinding: { needs: [bsn] } } };
    const codes = (from: typeof source) =>
      documentRemarks('verbinding-sociaal-domein', from).map(({ code }) => code);
    expect(codes(withBsn)).toContain('bsnFound');
    expect(codes(withNeed)).toEqual([]);
    expect(codes(source)).toContain('noNeed');
  });
});
