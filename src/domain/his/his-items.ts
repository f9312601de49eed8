import { validActs } from '../casus/act';
import type { Casus } from '../casus/casus';
import type { Mark } from '../casus/opvolging';
import { workName } from '../casus/task';
import { crisisLines } from '../crisis/crisis-agreements';
import type { DocumentName } from '../document/document-model';
import { fingerprint } from '../document/fingerprint';
import { type InkomendKind, type InkomendNote, inkomendKindLabels } from '../inkomend/inkomend';
import { overnameDocuments } from '../overname/overname-documents';
import type { PlainDate } from '../tijd/plain-date';
import type { HisMark } from './his';

export const hisKinds = ['document', 'ontvangen', 'contact', 'crisis'] as const;
export type HisKind = (typeof hisKinds)[number];

/** Something that the practice puts in the HIS, in the version that stands now. */
export interface HisItem {
  readonly about: string;
  readonly content: string;
  readonly kind: HisKind;
  readonly what: string;
  /** The day that it is of; null when it is of no day. */
  readonly day: PlainDate | null;
}

/** A document as it was handed over; the order of a list of them is that of handing over, the newest first. */
export interface IssuedVersion {
  readonly document: DocumentName;
  /** The fingerprint of what it said. */
  readonly content: string;
  readonly day: PlainDate;
}

/** An original that came in and belongs to the casus. */
export type ReceivedOriginal = Pick<InkomendNote, 'kind' | 'receivedOn'> & { readonly id: string };

/** The kinds of originals that the practice files (000:378). */
const filed: ReadonlySet<InkomendKind> = new Set([
  'afsluitbrief',
  'afsprakenformulier',
  'herstelplan',
  'verslag',
]);

/**
 * Everything of a casus that belongs in the HIS: of each document and of the crisis agreements the newest version, and
 * what came in.
 */
export function hisItems(
  casus: Casus,
  issued: readonly IssuedVersion[],
  received: readonly ReceivedOriginal[],
): readonly HisItem[] {
  return [
    ...crisisItem(casus),
    ...documentItems(issued),
    ...originalItems(received),
    ...receivedItems(casus, received),
    ...contactItems(casus),
  ];
}

/** What isn't in the HIS yet. */
export function openHisItems(
  casus: Casus,
  issued: readonly IssuedVersion[],
  received: readonly ReceivedOriginal[],
): readonly HisItem[] {
  return hisItems(casus, issued, received).filter((item) => markOfItem(casus.his.marks, item) === null);
}

/** Who put an item in the HIS, in the version that stands now; null when nobody did. */
export function markOfItem(
  marks: readonly HisMark[],
  { about, content }: Pick<HisItem, 'about' | 'content'>,
): HisMark | null {
  return marks.findLast((mark) => mark.about === about && mark.content === content) ?? null;
}

/** The agreements for a crisis belong together: the post reads them as one. */
function crisisItem(casus: Casus): readonly HisItem[] {
  const lines = crisisLines(casus);
  if (lines.length === 0) return [];
  const content = fingerprint(lines.join('\n'));
  return [{ about: 'crisis', content, kind: 'crisis', what: 'Afspraken bij crisis', day: null }];
}

function documentItems(issued: readonly IssuedVersion[]): readonly HisItem[] {
  const newest = new Map<DocumentName, IssuedVersion>();
  for (const version of issued) {
    const { leaflet, unfiled } = overnameDocuments[version.document];
    if (!leaflet && !unfiled && !newest.has(version.document)) newest.set(version.document, version);
  }
  return [...newest.values()].map(({ document, content, day }) => ({
    about: `document/${document}`,
    content,
    kind: 'document',
    what: overnameDocuments[document].shortTitle,
    day,
  }));
}

/** Letters and forms that came in; an original never changes, so it goes in once. */
function originalItems(received: readonly ReceivedOriginal[]): readonly HisItem[] {
  return received
    .filter(({ kind }) => filed.has(kind))
    .map(({ id, kind, receivedOn }) => ({
      about: `ontvangen/${id}`,
      content: 'origineel',
      kind: 'ontvangen',
      what: inkomendKindLabels[kind],
      day: receivedOn,
    }));
}

/** Forms that came in on paper and were typed over; one whose original is kept here is that original. */
function receivedItems(
  { herstelplan, afsprakenformulier }: Casus,
  originals: readonly ReceivedOriginal[],
): readonly HisItem[] {
  const forms = { herstelplan: herstelplan.maker, afsprakenformulier: afsprakenformulier.maker } as const;
  const names = ['herstelplan', 'afsprakenformulier'] as const;
  return names.flatMap((name) => {
    const day = forms[name].ontvangenOp;
    const what = overnameDocuments[name].shortTitle;
    return day === null || originals.some(({ kind }) => kind === name)
      ? []
      : [{ about: `ontvangen/${name}`, content: day, kind: 'ontvangen', what, day } as const];
  });
}

function contactItems(casus: Casus): readonly HisItem[] {
  const { gevoerdOp } = casus.voorbereiding;
  const gesprek: readonly HisItem[] =
    gevoerdOp === null
      ? []
      : [
          {
            about: 'contact/gesprek',
            content: gevoerdOp,
            kind: 'contact',
            what: 'DAG-gesprek',
            day: gevoerdOp,
          },
        ];
  const marks = casus.opvolging.marks.filter((mark) => isContact(casus, mark));
  return [
    ...gesprek,
    ...marks.map((mark) => ({
      about: `contact/${mark.id}`,
      content: mark.on,
      kind: 'contact' as const,
      what: workName(casus, [], mark.origin) ?? 'Contact',
      day: mark.on,
    })),
  ];
}

/** Contact between practice and cliënt: an appointment, or what huisarts or POH-ggz did of an agreement. */
function isContact({ afsprakenformulier, betrokkenen, acts }: Casus, { outcome, origin }: Mark): boolean {
  if (outcome !== 'gereed') return false;
  const [source, id] = origin.split('/');
  if (source === 'eersteAfspraak') return true;
  if (source === 'vervolggesprek') return validActs(acts).some((act) => act.id === id);
  if (source !== 'agreement') return false;
  const agreement = afsprakenformulier.agreements.find((known) => known.id === id);
  // What is prescribed or measured comes into the HIS by itself.
  if (agreement === undefined || agreement.topic === 'medicatiebegeleiding') return false;
  const role = betrokkenen.parties.find((party) => party.id === agreement.who)?.role;
  return role === 'huisarts' || role === 'poh-ggz';
}
