import { expect, test } from 'vitest';
import { emptyBrieven } from '#domain/afsluitbrief/brieven';
import type { Casus } from '#domain/casus/casus';
import { pasteText } from '#domain/document/paste-text';
import { documentModelOf, documentRemarks } from '#domain/overname/overname-documents';
import { plainDate } from '#domain/tijd/plain-date';
import { exampleId, exampleSource } from '../document/example-source';
import { pack } from '../regio/bundled';

const eemland = [pack('eemland')];
const received: Casus['brieven']['letters'] = [
  { id: exampleId(71), ontvangenOp: plainDate('2026-11-16'), gevonden: [], samenvatting: '' },
];

function source(letters = received, packs = eemland) {
  const base = exampleSource();
  return { ...base, packs, casus: { ...base.casus, brieven: { ...emptyBrieven(), letters } } };
}
const textOf = (name: 'verzoek-onderdelen' | 'belscript', from = source()) =>
  pasteText(documentModelOf(name, from), { wrap: false, ascii: false });
const codesOf = (from = source()) => documentRemarks('belscript', from).map(({ code }) => code);

test('the request names to whom it goes, exactly what is missing, and where that was agreed (001:25, 33)', () => {
  const text = textOf('verzoek-onderdelen');
  expect(text).toContain('Aan: P. Proefpersoon, psychiater, GGZ Voorbeeld, team Noord');
  expect(text).toContain('Wij ontvingen uw afsluitbrief over bovengenoemde cliënt op 16 november 2026.');
  expect(text).toContain('- de werkdagen van de behandelaar');
  expect(text).not.toContain('twee jaar');
  expect(text).toContain(
    'regio Eemland (samenvatting), versie 1.2, april 2026, Uitstroom naar huisartsenzorg',
  );
  expect(text).not.toMatch(/001:/);
});

test('without a letter the letter itself is asked, also where no region says what must be in it', () => {
  expect(textOf('verzoek-onderdelen', source([]))).toContain('Wilt u die sturen? Dit hoort erin:');
  const plain = textOf('verzoek-onderdelen', source([], []));
  expect(plain).toContain('Wilt u die sturen?');
  expect(plain).not.toContain('compleet');
  expect(textOf('belscript', source([], []))).toContain('Wij hebben de brief nog niet.');
});

test('remarks that there is nothing to ask, and to whom one can’t turn', () => {
  expect(codesOf()).toEqual([]);
  expect(codesOf(source(received, []))).toEqual(['nothingLacks']);
  const { casus } = source();
  const [behandelaar] = casus.betrokkenen.parties;
  const withoutPhone = behandelaar ? [{ ...behandelaar, phone: '' }] : [];
  const withParties = (parties: Casus['betrokkenen']['parties']) => ({
    ...source(),
    casus: { ...casus, betrokkenen: { parties } },
  });
  expect(codesOf(withParties(withoutPhone))).toEqual(['phoneMissing']);
  expect(codesOf(withParties([]))).toEqual(['ggzBehandelaarMissing']);
});
