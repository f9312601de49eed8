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
