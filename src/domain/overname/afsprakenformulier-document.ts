import type { Casus } from '../casus/casus';
import type { DocumentBlock } from '../document/document-model';
import { blankContactTable, contactTable } from './afsprakenformulier-contact-table';
import { blankField, filledField, formSections } from './afsprakenformulier-fields';
import { type FieldName, fieldLabels, sectionHeadings } from './afsprakenformulier-labels';
import { blankMakerRows, makerRows } from './maker-document';

/**
 * The Afsprakenformulier DAG-gesprek (000:382–411) with what the casus holds now: every section and field of the form,
 * the agreements under their topic, and how everyone can be reached. Half-filled is fine: empty prints as "niet
 * ingevuld", a ticked N.v.t. as ticked, and text beside a ticked box is printed too.
 */
export function afsprakenformulierBlocks(casus: Casus): readonly DocumentBlock[] {
  return [
    { kind: 'fields', rows: makerRows(casus.afsprakenformulier.maker) },
    ...sections((field) => filledField(field, casus)),
    contactHeading,
    contactTable(casus.betrokkenen.parties),
  ];
}

/** The same form to fill in by hand. */
export function blankAfsprakenformulierBlocks(): readonly DocumentBlock[] {
  return [
    { kind: 'fields', rows: blankMakerRows() },
    ...sections(blankField),
    contactHeading,
    blankContactTable(),
  ];
}

const contactHeading: DocumentBlock = { kind: 'heading', level: 1, text: sectionHeadings.contactgegevens };

function sections(content: (field: FieldName) => readonly DocumentBlock[]): readonly DocumentBlock[] {
  return formSections.flatMap(({ section, fields }) => [
    { kind: 'heading', level: 1, text: sectionHeadings[section] } as const,
    ...fields.flatMap((field) => [...label(field), ...content(field)]),
  ]);
}

/** Two sections are one field, which their heading names already (000:400–403). */
function label(field: FieldName): readonly DocumentBlock[] {
  const named = field === 'naastbetrokkenen/tekst' || field === 'andereBetrokkenen/tekst';
  return named ? [] : [{ kind: 'heading', level: 2, text: fieldLabels[field] }];
}
