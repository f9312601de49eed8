import { expect, test } from 'vitest';
import type { Act } from '#domain/casus/act';
import { newCasus } from '#domain/casus/casus';
import { responsibleInWords } from '#domain/casus/responsibility-in-words';
import { plainDate } from '#domain/tijd/plain-date';
import { takeover } from '../../builders/acts';
import { exampleId } from '../document/example-source';

const today = plainDate('2026-11-22');
const taken = (known: Parameters<typeof takeover>[0]): Act => ({
  id: exampleId(1),
  recordedAt: '2026-11-20T08:00:00.000Z',
  recordedBy: exampleId(2),
  ...takeover(known),
});
const said = (acts: Act[]) => responsibleInWords({ ...newCasus([]), acts }, today);

test('one name as long as one is responsible for all, else who for what (001:25, 33)', () => {
  expect(said([])).toBe('ggz');
  expect(said([taken({})])).toBe('huisarts');
  expect(said([taken({ parts: ['begeleiding', 'crisis'] })])).toBe(
    'ggz (medicatie); huisarts (begeleiding en crisis)',
  );
});
