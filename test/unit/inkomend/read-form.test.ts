import { describe, expect, it } from 'vitest';
import type { Casus } from '#domain/casus/casus';
import { pasteText } from '#domain/document/paste-text';
import type { FormReading, ReadableForm } from '#domain/inkomend/form/form-reading';
import { readForm } from '#domain/inkomend/form/read-form';
import { fieldLabels } from '#domain/overname/afsprakenformulier-labels';
import { herstelplanColumns, herstelplanRows } from '#domain/overname/herstelplan';
import { blankFormOf, documentModelOf } from '#domain/overname/overname-documents';
import { valueAt } from '#domain/record/record-path';
import { exampleCasus, exampleSource } from '../document/example-source';

const forms = ['afsprakenformulier', 'herstelplan'] as const;
const ways = [
  { wrap: false, ascii: false },
  { wrap: true, ascii: false },
] as const;

function textOf(form: ReadableForm, casus: Casus, way: (typeof ways)[number] = ways[0]): string {
  return pasteText(documentModelOf(form, { ...exampleSource(), casus }), way);
}

function fieldsOf({ fields }: FormReading): Readonly<Record<string, unknown>> {
  return Object.fromEntries(fields.map(({ path, value }) => [path, value]));
}

/** Every field of a form that holds something, as the casus has it. */
function filledFields(form: ReadableForm, casus: Casus): Readonly<Record<string, unknown>> {
  const texts =
    form === 'herstelplan'
      ? herstelplanRows.flatMap((row) => herstelplanColumns.map((column) => `${row}/${column}`))
      : Object.keys(fieldLabels).flatMap((name) => [name, name.replace('/tekst', '/nvt')]);
  const paths = ['maker/door', 'maker/naam', 'maker/ontvangenOp', ...texts].map((path) => `${form}/${path}`);
  const held = [...new Set(paths)].map((path) => [path, valueAt(casus, path)] as const);
  return Object.fromEntries(
    held.filter(([, value]) => value !== '' && value !== null && value !== false && value !== undefined),
  );
}

const oneLine = (fields: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(
    Object.entries(fields).map(([path, value]) => [
      path,
      typeof value === 'string' ? value.replace(/\s+/g, ' ') : value,
    ]),
  );

describe('een formulier dat dit programma maakte', () => {
  it.each(forms)('geeft dezelfde waarden terug: %s', (form) => {
    const casus = exampleCasus();
    expect(fieldsOf(readForm(textOf(form, casus), form))).toEqual(filledFields(form, casus));
  });

  it.each(forms)('geeft dezelfde woorden terug met regels van 70 tekens: %s', (form) => {
    const casus = exampleCasus();
    const read = readForm(textOf(form, casus, ways[1]), form);
    expect(oneLine(fieldsOf(read))).toEqual(oneLine(filledFields(form, casus)));
  });

  it('geeft de afspraken terug met wie, wat en wanneer', () => {
    const casus = exampleCasus();
    const { agreements, unread } = readForm(textOf('afsprakenformulier', casus), 'afsprakenformulier');
    expect(agreements.map(({ topic, what }) => ({ topic, what }))).toEqual(
      expect.arrayContaining(casus.afsprakenformulier.agreements.map(({ topic, what }) => ({ topic, what }))),
    );
    expect(agreements).toHaveLength(casus.afsprakenformulier.agreements.length);
    expect(agreements[0]?.when).toBe('7 december 2026');
    expect(unread).toEqual([]);
  });

  it.each(forms)('zegt niets als het leeg is: %s', (form) => {
    const blank = pasteText(blankFormOf(form, exampleSource().praktijk), ways[0]);
    expect(readForm(blank, form)).toEqual({ fields: [], agreements: [], unread: [] });
  });
});

describe('een formulier van een ander', () => {
  const messy = [
    'Afsprakenformulier DAG-gesprek      d.d. 3 november 2026',
    'DOELEN CLIENT',
    'Op welke momenten wil je bespreken hoe je herstel na afronding van de sggz',
    'behandeling verloopt, hoe vaak wil je dit evalueren en met wie?\telke 2 maanden met POH',
    'Afspraken cliënt-huisarts/POH-ggz',
    'Datum eerste afspraak na afsluiting sggz behandeling (indien wenselijk):  ma 7 dec 2026',
    'afspraken over hoe vaak en op welke manier client en huisarts / POH-GGZ contact hebben:',
    '1x per 4 weken, op de praktijk',
    'Afspraken bij (dreiging van) terugval/verergering van klachten - wie doet wat',
    'Bij niet-acute situaties: POH bellen',
    'Bij acute situaties (crisis): overdag huisarts,',
    "'s avonds huisartsenpost",
    'Samenwerkingsafspraken tussen sggz en huisarts/POH-ggz - wie doet wat',
    'Medicatiebegeleiding:\tsertraline 50 mg, huisarts schrijft voor\t[ ] N.v.t.',
    'Terugvalpreventie en signalering:\t\t☒ N.v.t.',
    'Afspraken rond overleg en consultatie: n.v.t.',
    'Anders, namelijk: …………………',
    'Afspraken met naastbetrokkene(n) – wie doet wat',
    '\tzus gaat mee naar eerste afspraak\t☐ N.v.t.',
    'Contactgegevens en bereikbaarheid',
    'Ggz-behandelaar\t0300 555 010\tma t/m do',
  ].join('\r\n');

  it('wordt gelezen aan de labels van de bron, hoe het ook is overgetypt (000:384–403)', () => {
    expect(fieldsOf(readForm(messy, 'verslag'))).toEqual({
      'afsprakenformulier/doelen/evaluatie': 'elke 2 maanden met POH',
      'afsprakenformulier/contact/eersteAfspraak': '2026-12-07',
      'afsprakenformulier/contact/contact': '1x per 4 weken, op de praktijk',
      'afsprakenformulier/terugval/nietAcuut': 'POH bellen',
      'afsprakenformulier/terugval/acuut': "overdag huisarts,\n's avonds huisartsenpost",
      'afsprakenformulier/medicatiebegeleiding/tekst': 'sertraline 50 mg, huisarts schrijft voor',
      'afsprakenformulier/terugvalpreventie/nvt': true,
      'afsprakenformulier/overlegConsultatie/nvt': true,
      'afsprakenformulier/naastbetrokkenen/tekst': 'zus gaat mee naar eerste afspraak',
    });
  });

  it('geeft geen dag die er niet staat', () => {
    const { fields, unread } = readForm('Datum eerste afspraak: ergens in december', 'afsprakenformulier');
    expect(fields).toEqual([]);
    expect(unread).toEqual([fieldLabels['contact/eersteAfspraak']]);
  });

  it('laat de cellen van een tabel die door elkaar lopen aan de lezer over', () => {
    const { fields, unread } = readForm(
      'Medicatie (controles,\nafbouw)\nDat iemand meekijkt. niet ingevuld De huisarts prikt bloed.',
      'herstelplan',
    );
    expect(fields).toEqual([]);
    expect(unread).toHaveLength(6);
  });

  it('is nooit een brief, een telefoontje of een vraag', () => {
    expect(readForm(messy, 'afsluitbrief').fields).toEqual([]);
    expect(readForm(messy, 'telefoontje').fields).toEqual([]);
  });
});
