import { expect, test } from 'vitest';
import type { Act } from '#domain/casus/act';
import { pasteText } from '#domain/document/paste-text';
import { documentModelOf, documentRemarks } from '#domain/overname/overname-documents';
import { plainDate } from '#domain/tijd/plain-date';
import { takeover } from '../../builders/acts';
import { seededIds } from '../../builders/seeded-ids';
import { exampleCasus, exampleSource } from '../document/example-source';

const ids = seededIds('letters');
const recorded = () => ({
  id: ids.next(),
  recordedAt: '2026-11-20T08:00:00.000Z',
  recordedBy: '019362b1-0000-7000-8000-000000000001',
});
const part: Act = {
  ...recorded(),
  ...takeover({ name: 'H. Voorbeeld', parts: ['begeleiding', 'crisis'], preparedBy: 'P. Staal' }),
};
const refusal: Act = {
  ...recorded(),
  kind: 'overnameGeweigerd',
  date: plainDate('2026-11-20'),
  huisarts: 'H. Voorbeeld',
  parts: ['medicatie'],
  reason: 'geen oproepsysteem',
  needed: '',
};
const sourceWith = (acts: Act[]) => ({ ...exampleSource(), casus: { ...exampleCasus(), acts } });
type Letter = 'bevestiging-overname' | 'geen-overname';
const textOf = (name: Letter, acts: Act[]) =>
  pasteText(documentModelOf(name, sourceWith(acts)), { wrap: false, ascii: false });
const codesOf = (name: Letter, acts: Act[]) =>
  documentRemarks(name, sourceWith(acts))
    .filter(({ path }) => path.startsWith('acts'))
    .map(({ code }) => code);

test('the confirmation says what was taken over by whom, who prepared it, and what stays with the ggz', () => {
  const text = textOf('bevestiging-overname', [part, refusal]);
  expect(text).toContain('20 november 2026');
  expect(text).toContain('Alleen begeleiding en crisis');
  expect(text).toContain('P. Staal');
  expect(text).toContain('De ggz blijft verantwoordelijk voor: medicatie.');
  expect(text).toContain('De voorwaarden voor overname zijn niet besproken.');
  expect(codesOf('bevestiging-overname', [part])).toEqual(['conditionsOpen']);
  expect(codesOf('bevestiging-overname', [])).toEqual(['takeoverMissing']);
});

test('the confirmation says each condition that was discussed, and names the others together', () => {
  const { conditions } = takeover();
  const discussed = {
    ...conditions,
    haalbaar: { answer: 'ja' as const, note: '' },
    stabiel: { answer: 'nee' as const, note: 'nog niet' },
  };
  const text = textOf('bevestiging-overname', [{ ...part, ...takeover({ conditions: discussed }) }]);
  expect(text).toContain('Haalbaar en uitvoerbaar in de praktijk: Ja\n');
  expect(text).toContain('Stabiel, laag risico op terugval: Nee: nog niet');
  expect(text.match(/Niet besproken/g)).toHaveLength(1);
});

test('the refusal says what isn’t taken over and why, and that the ggz stays responsible for it', () => {
  const text = textOf('geen-overname', [part, refusal]);
  expect(text).toContain('geen oproepsysteem');
  expect(text).toContain('De ggz blijft verantwoordelijk voor medicatie');
  expect(codesOf('geen-overname', [part, refusal])).toEqual(['neededMissing']);
  expect(codesOf('geen-overname', [])).toEqual(['refusalMissing']);
});

test('a refusal that was overtaken by a takeover says so', () => {
  const later: Act = { ...recorded(), ...takeover({ parts: ['medicatie'] }) };
  expect(codesOf('geen-overname', [refusal, later])).toContain('takenOverSince');
});
