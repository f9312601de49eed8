import type { DocumentBlock } from '../document/document-model';
import { containsBsn } from '../identiteit/bsn';
import type { DocumentSource } from '../overname/document-source';
import { type Remark, remarksOf } from '../overname/remark';
import { sourceRemarks } from '../overname/source-remarks';
import { formatDate } from '../tijd/plain-date';
import { leefgebiedLabels, type Need, needForLabels } from './verbinding';
import { openNeeds } from './verbinding-tasks';

/**
 * What someone asks of the sociaal domein, to send along when the POH-ggz connects (000:305). It says what is needed and
 * whom to call; nothing of treatment, diagnosis or medication is in it.
 */
export function verbindingBlocks(source: DocumentSource): readonly DocumentBlock[] {
  const needs = openNeeds(source.casus);
  return [
    {
      kind: 'paragraph',
      text: 'Wilt u meedenken over de vraag hieronder? Bel gerust. Wij brengen u dan met elkaar in contact.',
    },
    { kind: 'heading', level: 1, text: 'Wat is er nodig?' },
    ...(needs.length === 0
      ? [{ kind: 'paragraph' as const, text: 'Er staat geen vraag open.' }]
      : needs.flatMap(needBlocks)),
    { kind: 'heading', level: 1, text: 'Met wie kunt u overleggen?' },
    { kind: 'fields', rows: contactRows(source) },
  ];
}

function needBlocks(need: Need): readonly DocumentBlock[] {
  const { notedOn, what, leefgebied, forWhom, withWhom } = need;
  return [
    {
      kind: 'fields',
      rows: [
        { label: 'Vraag', value: what },
        { label: 'Leefgebied', value: leefgebied === null ? '' : leefgebiedLabels[leefgebied] },
        { label: 'Voor wie', value: forWhom === null ? '' : needForLabels[forWhom] },
        { label: 'Besproken op', value: notedOn === null ? '' : formatDate(notedOn) },
        ...(withWhom.trim() === '' ? [] : [{ label: 'Gericht aan', value: withWhom }]),
      ],
    },
  ];
}

function contactRows({ casus, praktijk, persoon }: DocumentSource) {
  const poh = casus.betrokkenen.parties.find(({ role }) => role === 'poh-ggz');
  const practice = praktijk.praktijkgegevens;
  return [
    {
      label: 'Contactpersoon in de praktijk',
      value: [poh?.name.trim(), practice.naam.trim()].filter(Boolean).join(', '),
    },
    { label: 'Telefoon', value: poh?.phone.trim() || practice.telefoon },
    { label: 'Telefoon van de inwoner', value: persoon.persoonsgegevens.telefoon },
  ];
}

/** What is missing or odd before it is sent along. */
export function missingInVerbinding(source: DocumentSource): readonly Remark[] {
  const needs = openNeeds(source.casus);
  const remark = remarksOf('casus', 'verbinding');
  return [
    ...sourceRemarks(source),
    ...remark('needs', 'noNeed', needs.length === 0),
    ...needs.flatMap(({ id, what, leefgebied, withWhom }) => [
      ...remark(`needs/${id}/what`, 'fieldEmpty', what.trim() === ''),
      ...remark(`needs/${id}/leefgebied`, 'fieldEmpty', leefgebied === null),
      ...remark(`needs/${id}/what`, 'bsnFound', containsBsn(what)),
      ...remark(`needs/${id}/withWhom`, 'bsnFound', containsBsn(withWhom)),
    ]),
  ];
}
