import { describe, expect, test } from 'vitest';
import { pasteText } from '#domain/document/paste-text';
import { documentModelOf, documentRemarks } from '#domain/overname/overname-documents';
import { plainDate } from '#domain/tijd/plain-date';
import { aRequest, happened } from '../../builders/terugkeer';
import { exampleSource } from '../document/example-source';
import { pack } from '../regio/bundled';

const asked = plainDate('2026-11-02');
const request = aRequest({
  situatie: 'Slaapt sinds drie weken slecht.',
  geprobeerd: 'Elke week gebeld.',
  vraag: 'Past opnieuw behandelen?',
  namens: 'sociaalDomein',
  namensWie: 'B. Staal, wijkteam',
});

function source(known: Partial<typeof request> = {}, packs = [pack('eemland')]) {
  const base = exampleSource();
  const casus = {
    ...base.casus,
    besluit: { ...base.casus.besluit, behandelingAfgesloten: plainDate('2026-02-28') },
    terugkeer: { requests: [{ ...request, ...known }] },
    acts: known.aangevraagdOp ? [happened('terugkeerAangevraagd', known.aangevraagdOp)] : [],
  };
  return { ...base, casus, packs };
}

const text = (name: 'terugkeer-aanvraag' | 'terugkeer-herinnering', from: ReturnType<typeof source>) =>
  pasteText(documentModelOf(name, from), { wrap: false, ascii: false });

describe('the request for a terugkeerconsultatie', () => {
  test('says when treatment closed, until when one can ask, for whom, and the terms with their source', () => {
    const said = text('terugkeer-aanvraag', source());
    expect(said).toContain('Behandeling bij u afgesloten op: 28 februari 2026');
    expect(said).toContain('Aanvragen kan tot en met: 28 februari 2027');
    expect(said).toContain('namens het sociaal domein: B. Staal, wijkteam');
    expect(said).toContain('Terugkoppeling na terugkeerconsultatie: uiterlijk 13 december 2026');
    expect(said).toContain('versie 1.2, april 2026, Terugkeerconsultatie bij terugval.');
    expect(said).not.toContain('001:');
  });

  test('says the days left, what was tried, the medication and what was agreed', () => {
    const said = text('terugkeer-aanvraag', source());
    expect(said).toContain('28 februari 2027 (nog 98 dagen)');
    expect(said).toContain('Wat wij al probeerden\nElke week gebeld.');
    expect(said).toContain('- Lithiumcarbonaat, 800 mg');
    expect(said).toContain('Anna belt de POH-ggz bij drie slechte nachten achter elkaar.');
    expect(text('terugkeer-aanvraag', source({ geprobeerd: '' }))).not.toContain('Wat wij al probeerden');
  });

  test('says while nothing was prepared only that', () => {
    const base = source();
    const said = text('terugkeer-aanvraag', {
      ...base,
      casus: { ...base.casus, terugkeer: { requests: [] } },
    });
    expect(said).toContain('Er is nog geen terugkeerconsultatie voorbereid.');
    expect(said).not.toContain('niet ingevuld');
  });

  test('counts from the day on which it was asked, once that is known', () => {
    expect(text('terugkeer-aanvraag', source({ aangevraagdOp: asked }))).toContain(
      'uiterlijk 23 november 2026',
    );
  });

  test('remarks what it lacks, and when another road fits', () => {
    const codes = (from: ReturnType<typeof source>) =>
      documentRemarks('terugkeer-aanvraag', from).map(({ code }) => code);
    expect(codes(source())).toEqual([]);
    expect(codes(source({ vraag: '', zelfdeKlachten: null }))).toEqual(['complaintsNotJudged', 'fieldEmpty']);
    expect(codes(source({ zelfdeKlachten: 'nee' }))).toEqual(['otherComplaints']);
    expect(codes(source({}, [pack('nhn')]))).toEqual(['terugkeerNotAgreed']);
    expect(codes({ ...source(), today: plainDate('2027-03-01') })).toEqual(['terugkeerPassed']);
    expect(codes(source({ situatie: 'BSN 111222333' }))).toEqual(['bsnFound']);
  });
});

describe('the reminder', () => {
  test('says when it was asked and which terms are open', () => {
    const said = text('terugkeer-herinnering', source({ aangevraagdOp: asked }));
    expect(said).toContain('Terugkeerconsultatie aangevraagd op: 2 november 2026');
    expect(said).toContain('Terugkoppeling na terugkeerconsultatie: uiterlijk 23 november 2026');
  });

  test('remarks that nothing was asked yet', () => {
    const codes = documentRemarks('terugkeer-herinnering', source()).map(({ code }) => code);
    expect(codes).toEqual(['notAskedYet']);
  });
});
