import type { DocumentBlock, FieldRow } from '../document/document-model';
import type { DocumentSource } from '../overname/document-source';
import { type Remark, remarksOf } from '../overname/remark';
import { type ClockRule, hasClock } from '../regio/rule';
import { formatSource } from '../regio/source';
import { addPeriod, formatDate } from '../tijd/plain-date';
import { presentRequest } from './request-state';
import type { TerugkeerRequest } from './terugkeer';
import { addressRows, letterRemarks, replyRows, requestOf } from './terugkeer-letter';
import { terugkeerWindow } from './terugkeer-window';

/** The letter that asks the last ggz-institution for a terugkeerconsultatie (001:14, 34). */
export function terugkeerAanvraagBlocks(source: DocumentSource): readonly DocumentBlock[] {
  const request = requestOf(source);
  return [
    { kind: 'fields', rows: [...addressRows(request), ...aboutRows(source, request)] },
    { kind: 'heading', level: 1, text: 'Situatie nu' },
    { kind: 'paragraph', text: request.situatie },
    { kind: 'heading', level: 1, text: 'Onze vraag' },
    { kind: 'paragraph', text: request.vraag },
    { kind: 'heading', level: 1, text: 'Wat in de regio is afgesproken' },
    ...agreedBlocks(source, request),
    { kind: 'heading', level: 1, text: 'Uw antwoord' },
    { kind: 'fields', rows: replyRows(source) },
  ];
}

function aboutRows({ casus, packs, today }: DocumentSource, request: TerugkeerRequest): readonly FieldRow[] {
  const window = terugkeerWindow(casus, packs, request.aangevraagdOp ?? today);
  const dated = window.kind === 'open' || window.kind === 'passed';
  return [
    { label: 'Behandeling bij u afgesloten op', value: dated ? formatDate(window.closedOn) : '' },
    { label: 'Terugval in dezelfde klachten', value: request.zelfdeKlachten ?? '' },
    ...(dated ? [{ label: 'Aanvragen kan tot en met', value: formatDate(window.until) }] : []),
    { label: 'Gevraagd door', value: requesterOf(request) },
  ];
}

function requesterOf({ door, namens, namensWie }: TerugkeerRequest): string {
  const who = door === 'overnemendeInstelling' ? 'de overnemende ggz-instelling' : 'de huisarts';
  if (namens !== 'sociaalDomein') return who;
  return [`${who}, namens het sociaal domein`, namensWie.trim()].filter(Boolean).join(': ');
}

/** Each term with the day on which it ends, how that was counted, and where it was agreed. */
function agreedBlocks(
  { packs, today }: DocumentSource,
  { aangevraagdOp }: TerugkeerRequest,
): readonly DocumentBlock[] {
  const from = aangevraagdOp ?? today;
  const terms = packs.flatMap((pack) =>
    pack.rules
      .filter((rule): rule is ClockRule => hasClock(rule) && rule.from === 'terugkeerAangevraagd')
      .map((rule) => ({ rule, documents: pack.documents })),
  );
  if (terms.length === 0) {
    return [{ kind: 'paragraph', text: 'In deze regio zijn geen termijnen afgesproken.' }];
  }
  const sources = new Set(terms.map(({ rule, documents }) => formatSource(rule.source, documents)));
  return [
    {
      kind: 'fields',
      rows: terms.map(({ rule }) => ({
        label: rule.title,
        value: `uiterlijk ${formatDate(addPeriod(from, rule.period))}`,
      })),
    },
    {
      kind: 'paragraph',
      text: `Wij rekenen vanaf de dag van deze aanvraag. Bron: ${[...sources].join('; ')}.`,
    },
  ];
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
