import { type AgreementTopic, formatWhen, formatWho } from '../casus/agreement';
import type { Casus } from '../casus/casus';
import {
  agreementCells,
  type DocumentBlock,
  documentWords,
  isWritingRoom,
  writingRoom,
} from '../document/document-model';
import { formatDate } from '../tijd/plain-date';
import type { NvtPart } from './afsprakenformulier';
import { type FieldName, type SectionName, topicLabels } from './afsprakenformulier-labels';

/** One field in the document: what stands under its label, filled in, and how many lines to write on a blank form. */
interface FieldContent {
  readonly filled: (casus: Casus) => readonly DocumentBlock[];
  readonly lines: number;
  /** Whether the field has a box N.v.t. */
  readonly nvt: boolean;
}

const fields: Readonly<Record<FieldName, FieldContent>> = {
  'doelen/doelen': text(4, (casus) => topicBlocks(casus, 'doelen', casus.afsprakenformulier.doelen.doelen)),
  'doelen/evaluatie': text(3, (casus) => paragraph(casus.afsprakenformulier.doelen.evaluatie)),
  'contact/eersteAfspraak': text(1, ({ afsprakenformulier: { contact } }) =>
    paragraph(contact.eersteAfspraak ? formatDate(contact.eersteAfspraak) : ''),
  ),
  'contact/contact': text(3, (casus) =>
    topicBlocks(casus, 'contact', casus.afsprakenformulier.contact.contact),
  ),
  'terugval/nietAcuut': text(4, (casus) =>
    topicBlocks(casus, 'nietAcuut', casus.afsprakenformulier.terugval.nietAcuut),
  ),
  'terugval/acuut': text(4, (casus) => topicBlocks(casus, 'acuut', casus.afsprakenformulier.terugval.acuut)),
  'medicatiebegeleiding/tekst': nvtPart('medicatiebegeleiding'),
  'terugvalpreventie/tekst': nvtPart('terugvalpreventie'),
  'overlegConsultatie/tekst': nvtPart('overlegConsultatie'),
  'opschaling/tekst': nvtPart('opschaling'),
  'anders/tekst': text(3, (casus) => topicBlocks(casus, 'anders', casus.afsprakenformulier.anders.tekst)),
  'naastbetrokkenen/tekst': nvtPart('naastbetrokkenen'),
  'andereBetrokkenen/tekst': nvtPart('andereBetrokkenen'),
};

/** The sections of the form with their fields, in its order (000:384–403). */
export const formSections: readonly {
  readonly section: SectionName;
  readonly fields: readonly FieldName[];
}[] = [
  { section: 'doelen', fields: ['doelen/doelen', 'doelen/evaluatie'] },
  { section: 'contact', fields: ['contact/eersteAfspraak', 'contact/contact'] },
  { section: 'terugval', fields: ['terugval/nietAcuut', 'terugval/acuut'] },
  {
    section: 'samenwerking',
    fields: [
      'medicatiebegeleiding/tekst',
      'terugvalpreventie/tekst',
      'overlegConsultatie/tekst',
      'opschaling/tekst',
      'anders/tekst',
    ],
  },
  { section: 'naastbetrokkenen', fields: ['naastbetrokkenen/tekst'] },
  { section: 'andereBetrokkenen', fields: ['andereBetrokkenen/tekst'] },
];

/** What the casus holds for a field: its box, its text, its agreements. */
export function filledField(field: FieldName, casus: Casus): readonly DocumentBlock[] {
  return fields[field].filled(casus);
}

/** The same in words, a line each; empty when nothing is filled in. */
export function fieldInWords(field: FieldName, casus: Casus): string {
  const lines = filledField(field, casus).flatMap((block): readonly string[] => {
    if (block.kind === 'agreements') return block.rows.map((row) => joined(agreementCells(row), ' · '));
    if (block.kind === 'checkboxes')
      return block.items.flatMap(({ label, checked }) => (checked ? [label] : []));
    return block.kind === 'paragraph' && !isWritingRoom(block.text) ? [block.text] : [];
  });
  return joined(lines, '\n');
}

/** A field to fill in by hand. */
export function blankField(field: FieldName): readonly DocumentBlock[] {
  const { lines, nvt } = fields[field];
  return [...(nvt ? [nvtBox(false)] : []), { kind: 'paragraph', text: writingRoom(lines) }];
}

function text(lines: number, filled: FieldContent['filled']): FieldContent {
  return { filled, lines, nvt: false };
}

function nvtPart(part: NvtPart): FieldContent {
  const filled = (casus: Casus) => {
    const { tekst, nvt } = casus.afsprakenformulier[part];
    return [nvtBox(nvt), ...topicBlocks(casus, part, tekst, nvt)];
  };
  return { filled, lines: 4, nvt: true };
}

function paragraph(content: string): readonly DocumentBlock[] {
  return [{ kind: 'paragraph', text: content }];
}

function nvtBox(checked: boolean): DocumentBlock {
  return { kind: 'checkboxes', items: [{ label: documentWords.notApplicable, checked }] };
}

/** The text and the agreements; "niet ingevuld" only when neither says anything and it does apply. */
function topicBlocks(
  { afsprakenformulier, betrokkenen }: Casus,
  topic: AgreementTopic,
  content: string,
  nvt = false,
): readonly DocumentBlock[] {
  const agreements = afsprakenformulier.agreements.filter((agreement) => agreement.topic === topic);
  const rows = agreements.map((agreement) => ({
    who: formatWho(agreement, betrokkenen.parties),
    what: agreement.what,
    when: formatWhen(agreement.when),
  }));
  return [
    ...(content.trim() !== '' || (rows.length === 0 && !nvt) ? paragraph(content) : []),
    ...(rows.length === 0
      ? []
      : [{ kind: 'agreements', caption: `Afspraken: ${topicLabels[topic]}`, rows } as const]),
  ];
}

function joined(texts: readonly string[], between: string): string {
  return texts
    .map((part) => part.trim())
    .filter(Boolean)
    .join(between);
}
