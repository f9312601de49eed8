import { describe, expect, it } from 'vitest';
import { type Casus, newCasus } from '#domain/casus/casus';
import type { DocumentBlock, DocumentModel, DocumentValue } from '#domain/document/document-model';
import { emptyAfsprakenformulier, nvtParts } from '#domain/overname/afsprakenformulier';
import { fieldLabels, sectionHeadings } from '#domain/overname/afsprakenformulier-labels';
import { documentModelOf } from '#domain/overname/overname-documents';
import { emptyPersoon } from '#domain/persoon/persoon';
import { emptyPraktijk } from '#domain/praktijk/praktijk';
import { plainDate } from '#domain/tijd/plain-date';
import { exampleAgreement, exampleCasus, exampleId, exampleParty, exampleSource } from './example-source';

function documentOf(casus: Casus): DocumentModel {
  return documentModelOf('afsprakenformulier', { ...exampleSource(), casus });
}

function emptyCasus(): Casus {
  return newCasus([]);
}

/** The blocks between a heading and the next one. */
function blocksUnder(model: DocumentModel, heading: string): readonly DocumentBlock[] {
  const start = model.blocks.findIndex((block) => block.kind === 'heading' && block.text === heading) + 1;
  const length = model.blocks.slice(start).findIndex(({ kind }) => kind === 'heading');
  return model.blocks.slice(start, length === -1 ? undefined : start + length);
}

function contactRows(model: DocumentModel): readonly (readonly DocumentValue[])[] {
  return model.blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []));
}

describe('het afsprakenformulier', () => {
  it('heeft elke kop en elk veld van het bronformulier', () => {
    const headings = documentOf(emptyCasus()).blocks.flatMap((block) =>
      block.kind === 'heading' ? [block.text] : [],
    );
    expect(headings).toEqual(expect.arrayContaining(Object.values(sectionHeadings)));
    const ownHeading = ['naastbetrokkenen/tekst', 'andereBetrokkenen/tekst'];
    const labels = Object.entries(fieldLabels).flatMap(([path, text]) =>
      ownHeading.includes(path) ? [] : [text],
    );
    expect(headings).toEqual(expect.arrayContaining(labels));
  });

  it('noemt wie het is, van wie het komt en van wanneer', () => {
    const model = documentModelOf('afsprakenformulier', { ...exampleSource(), userName: 'Q. Voorbeeldsma' });
    expect(model.identity).toBe('Voorbeeld, A.B. (Anna) · geboren 03-02-1980 · HIS-nummer 10442');
    expect(model.origin).toBe(
      'Huisartsenpraktijk De Proeflinde · AGB 01000000 · 0300 123 456 · 22 november 2026 · opgesteld door Q. Voorbeeldsma',
    );
  });

  it('zegt dat naam en geboortedatum ontbreken', () => {
    const model = documentModelOf('afsprakenformulier', {
      casus: emptyCasus(),
      persoon: emptyPersoon(),
      praktijk: emptyPraktijk(),
      packs: [],
      today: plainDate('2026-11-22'),
    });
    expect(model.identity).toBe('naam niet ingevuld · geboortedatum niet ingevuld');
    expect(model.origin).toBe('22 november 2026');
  });

  it('heeft een bestandsnaam en een titel zonder gegevens van de persoon', () => {
    const { fileName, title } = documentModelOf('afsprakenformulier', exampleSource());
    expect({ fileName, title }).toEqual({
      fileName: 'Afsprakenformulier 2026-11-22',
      title: 'Afsprakenformulier DAG-gesprek',
    });
  });

  it('heeft zes hokjes N.v.t., die alleen aangevinkt zijn als iemand dat deed', () => {
    for (const ticked of nvtParts) {
      const form = { ...emptyAfsprakenformulier(), [ticked]: { tekst: '', nvt: true } };
      const boxes = documentOf({ ...emptyCasus(), afsprakenformulier: form }).blocks.flatMap((block) =>
        block.kind === 'checkboxes' ? block.items : [],
      );
      expect(boxes.map(({ label }) => label)).toEqual(Array(6).fill('N.v.t.'));
      expect(boxes.map(({ checked }) => checked)).toEqual(nvtParts.map((part) => part === ticked));
    }
  });

  it('laat een leeg deel leeg en maakt er geen n.v.t. van', () => {
    expect(blocksUnder(documentOf(emptyCasus()), 'Medicatiebegeleiding')).toEqual([
      { kind: 'checkboxes', items: [{ label: 'N.v.t.', checked: false }] },
      { kind: 'paragraph', text: '' },
    ]);
  });

  it('toont bij een aangevinkt hokje ook de tekst die er staat', () => {
    const form = {
      ...emptyAfsprakenformulier(),
      opschaling: { tekst: 'Toch bellen kan altijd.', nvt: true },
    };
    const model = documentOf({ ...emptyCasus(), afsprakenformulier: form });
    expect(blocksUnder(model, fieldLabels['opschaling/tekst'])).toEqual([
      { kind: 'checkboxes', items: [{ label: 'N.v.t.', checked: true }] },
      { kind: 'paragraph', text: 'Toch bellen kan altijd.' },
    ]);
  });

  it('zet afspraken onder hun onderwerp, met wie, wat en wanneer in woorden', () => {
    expect(blocksUnder(documentOf(exampleCasus()), 'Medicatiebegeleiding').at(-1)).toEqual({
      kind: 'agreements',
      caption: 'Afspraken: Medicatie',
      rows: [
        {
          who: 'T. Testman, Huisartsenpraktijk De Proeflinde',
          what: 'Vraagt lithiumspiegel, creatinine en eGFR aan en bespreekt de uitslag',
          when: 'om de 6 maanden, vanaf 15 januari 2027',
        },
        {
          who: 'P. Proefpersoon, psychiater, GGZ Voorbeeld, team Noord',
          what: 'Is bereikbaar voor vragen over dosering en bijwerkingen',
          when: 'vanaf 1 december 2026 t/m 1 december 2027',
        },
      ],
    });
  });

  it('noemt een veld niet "niet ingevuld" als er alleen afspraken staan', () => {
    const blocks = blocksUnder(documentOf(exampleCasus()), fieldLabels['opschaling/tekst']);
    expect(blocks.map(({ kind }) => kind)).toEqual(['checkboxes', 'agreements']);
  });

  it('laat geen enkele afspraak weg, ook geen half ingevulde', () => {
    const rows = documentOf(exampleCasus()).blocks.flatMap((block) =>
      block.kind === 'agreements' ? block.rows : [],
    );
    expect(rows).toHaveLength(exampleCasus().afsprakenformulier.agreements.length);
    expect(rows.at(-1)).toEqual({
      who: 'R. Voorbeeld (broer)',
      what: 'Belt de praktijk bij zorgen',
      when: '',
    });
  });

  it('zet de afspraken van elk onderwerp ergens neer', () => {
    const topics = ['doelen', 'contact', 'nietAcuut', 'acuut', 'anders', ...nvtParts] as const;
    const agreements = topics.map((topic, index) =>
      exampleAgreement(index, topic, { what: `Afspraak over ${topic}` }),
    );
    const casus = {
      ...emptyCasus(),
      afsprakenformulier: { ...emptyAfsprakenformulier(), agreements },
    };
    const printed = documentOf(casus).blocks.flatMap((block) =>
      block.kind === 'agreements' ? block.rows.map(({ what }) => what) : [],
    );
    expect(printed.toSorted()).toEqual(agreements.map(({ what }) => what).toSorted());
  });
});

describe('de contactgegevens', () => {
  it('hebben altijd de vier rijen van het formulier', () => {
    expect(contactRows(documentOf(emptyCasus()))).toEqual([
      ['Ggz-behandelaar', '', ''],
      ['Huisarts', '', ''],
      ['Aanmeldpunt', '', ''],
      ['Naaste(n)', '', ''],
    ]);
  });

  it('geven van de behandelaar telefoon, e-mail, tijden, waarheen te bellen en wat bij spoed', () => {
    expect(contactRows(documentOf(exampleCasus()))[0]).toEqual([
      'Ggz-behandelaar\nP. Proefpersoon, psychiater\nGGZ Voorbeeld, team Noord',
      '0300 555 010\np.proefpersoon@voorbeeld.example',
      'maandag, dinsdag en donderdag van 8.30 tot 10.00 uur\nBellen naar: secretariaat team Noord, locatie Proefweg\nBij spoed/ crisis: crisisdienst GGZ Voorbeeld, 0300 555 999',
    ]);
  });

  it('zeggen het als tijden of spoed van behandelaar of huisarts ontbreken', () => {
    const parties = [exampleParty(1, 'huisarts', { callTo: 'de assistente' })];
    expect(contactRows(documentOf({ ...emptyCasus(), betrokkenen: { parties } }))[1]?.[2]).toBe(
      'Dagen en tijden: niet ingevuld\nBellen naar: de assistente\nBij spoed/ crisis: niet ingevuld',
    );
  });

  it('geven elke naaste een rij en noemen anderen alleen met contactgegevens', () => {
    const parties = [
      exampleParty(1, 'apotheek', { name: 'Apotheek Proef' }),
      exampleParty(2, 'naaste', { name: 'N. Een' }),
      exampleParty(3, 'wijkverpleging', { phone: '0300 000 003' }),
      exampleParty(4, 'naaste', { name: 'N. Twee' }),
    ];
    const heads = contactRows(documentOf({ ...emptyCasus(), betrokkenen: { parties } })).map(
      ([head]) => head,
    );
    expect(heads).toEqual([
      'Ggz-behandelaar',
      'Huisarts',
      'Aanmeldpunt',
      'Naaste(n)\nN. Een',
      'Naaste(n)\nN. Twee',
      'Wijkverpleging',
    ]);
  });
});

it('een afspraak met een betrokkene die er niet is, houdt wie open', () => {
  const agreements = [exampleAgreement(1, 'anders', { who: exampleId(99), what: 'Iets' })];
  const casus = { ...emptyCasus(), afsprakenformulier: { ...emptyAfsprakenformulier(), agreements } };
  expect(blocksUnder(documentOf(casus), 'Anders, namelijk').at(-1)).toMatchObject({ rows: [{ who: '' }] });
});
