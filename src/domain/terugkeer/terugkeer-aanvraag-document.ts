import type { Casus } from '../casus/casus';
import { fields, heading, listOf, paragraph, partOf, typed } from '../document/blocks';
import type { DocumentBlock, FieldRow } from '../document/document-model';
import { medicineName } from '../medicatie/medicatie-labels';
import { fieldInWords } from '../overname/afsprakenformulier-fields';
import { fieldLabels } from '../overname/afsprakenformulier-labels';
import type { DocumentSource } from '../overname/document-source';
import { type Remark, remarksOf } from '../overname/remark';
import { type ClockRule, hasClock } from '../regio/rule';
import { citeSource } from '../regio/source';
import { addPeriod, formatDate, type PlainDate } from '../tijd/plain-date';
import { presentRequest } from './request-state';
import type { TerugkeerRequest } from './terugkeer';
import { addressRows, letterRemarks, nothingPrepared, replyRows } from './terugkeer-letter';
import { terugkeerWindow } from './terugkeer-window';

/** The letter that asks the last ggz-institution for a terugkeerconsultatie (001:14, 34). */
export function terugkeerAanvraagBlocks(source: DocumentSource): readonly DocumentBlock[] {
  const { casus } = source;
  const request = presentRequest(casus);
  if (request === null) return [nothingPrepared];
  return [
    fields([...addressRows(request), ...aboutRows(source, request)]),
    heading('Situatie nu'),
    paragraph(request.situatie),
    ...partOf('Wat wij al probeerden', typed(request.geprobeerd)),
    ...partOf('Medicatie', medicationBlocks(casus)),
    ...partOf('Wat met u was afgesproken', agreementBlocks(casus)),
    heading('Onze vraag'),
    paragraph(request.vraag),
    ...partOf('Wat in de regio is afgesproken', regionBlocks(source, request)),
    heading('Uw antwoord'),
    fields(replyRows(source)),
  ];
}

function aboutRows({ casus, packs, today }: DocumentSource, request: TerugkeerRequest): readonly FieldRow[] {
  const window = terugkeerWindow(casus, packs, request.aangevraagdOp ?? today);
  const { zelfdeKlachten: same } = request;
  return [
    { label: 'Behandeling bij u afgesloten op', value: dayText(casus.besluit.behandelingAfgesloten) },
    { label: 'Terugval in dezelfde klachten', value: same === null ? '' : same === 'ja' ? 'Ja' : 'Nee' },
    ...(window.kind === 'open'
      ? [
          {
            label: 'Aanvragen kan tot en met',
            value: `${formatDate(window.until)} (nog ${inDays(window.daysLeft)})`,
          },
        ]
      : []),
    ...(window.kind === 'passed'
      ? [{ label: 'Aanvragen kon tot en met', value: formatDate(window.until) }]
      : []),
    { label: 'Gevraagd door', value: requesterOf(request) },
  ];
}

/** What someone takes, and what the form says of it. */
function medicationBlocks({ medicatie, afsprakenformulier }: Casus): readonly DocumentBlock[] {
  const { nvt, tekst } = afsprakenformulier.medicatiebegeleiding;
  const taken = medicatie.middelen.map((medicine) =>
    [medicineName(medicine), medicine.dosering.trim()].filter(Boolean).join(', '),
  );
  return [...listOf(taken), ...(nvt ? [] : typed(tekst))];
}

/** What the gesprek said of a relapse and of opschaling (000:281–290, 300). */
function agreementBlocks(casus: Casus): readonly DocumentBlock[] {
  const rows = (['terugval/nietAcuut', 'opschaling/tekst'] as const)
    .map((field) => ({ label: fieldLabels[field], value: fieldInWords(field, casus) }))
    .filter(({ value }) => value !== '');
  return rows.length === 0 ? [] : [fields(rows)];
}

function requesterOf({ door, namens, namensWie }: TerugkeerRequest): string {
  const who = door === 'overnemendeInstelling' ? 'De overnemende ggz-instelling' : 'De huisarts';
  if (namens !== 'sociaalDomein') return who;
  return [`${who}, namens het sociaal domein`, namensWie.trim()].filter(Boolean).join(': ');
}

/** Each term with the day on which it ends, how that was counted, and where it was agreed. */
function regionBlocks(
  { packs, today }: DocumentSource,
  { aangevraagdOp }: TerugkeerRequest,
): readonly DocumentBlock[] {
  const from = aangevraagdOp ?? today;
  const terms = packs.flatMap((pack) =>
    pack.rules
      .filter((rule): rule is ClockRule => hasClock(rule) && rule.from === 'terugkeerAangevraagd')
      .map((rule) => ({ rule, documents: pack.documents })),
  );
  if (terms.length === 0) return [];
  const sources = new Set(terms.map(({ rule, documents }) => citeSource(rule.source, documents)));
  return [
    fields(
      terms.map(({ rule }) => ({
        label: rule.title,
        value: `uiterlijk ${formatDate(addPeriod(from, rule.period))}`,
      })),
    ),
    paragraph(`Wij rekenen vanaf de dag van deze aanvraag. Bron: ${[...sources].join('; ')}.`),
  ];
}

function dayText(day: PlainDate | null): string {
  return day === null ? '' : formatDate(day);
}

function inDays(days: number): string {
  return days === 1 ? '1 dag' : `${days} dagen`;
}

/** What is missing or odd before the letter goes out. */
export function missingInTerugkeerAanvraag(source: DocumentSource): readonly Remark[] {
  const { casus, packs, today } = source;
  const request = presentRequest(casus);
  if (request === null) return letterRemarks(source);
  const remark = remarksOf('casus', `terugkeer/requests/${request.id}`);
  const window = terugkeerWindow(casus, packs, request.aangevraagdOp ?? today);
  return [
    ...letterRemarks(source),
    ...remark('zelfdeKlachten', 'complaintsNotJudged', request.zelfdeKlachten === null),
    ...remark('zelfdeKlachten', 'otherComplaints', request.zelfdeKlachten === 'nee'),
    ...remark('situatie', 'fieldEmpty', request.situatie.trim() === ''),
    ...remark('vraag', 'fieldEmpty', request.vraag.trim() === ''),
    ...remarksOf('casus', 'besluit')(
      'behandelingAfgesloten',
      'closingDateMissing',
      window.kind === 'notClosed',
    ),
    ...remark('aangevraagdOp', 'terugkeerPassed', window.kind === 'passed'),
    ...remark('aangevraagdOp', 'terugkeerNotAgreed', window.kind === 'notAgreed'),
  ];
}
