import { casusEnd } from '#domain/casus/act';
import { type Casus, casusRecord } from '#domain/casus/casus';
import type { DocumentModel, DocumentName } from '#domain/document/document-model';
import { blankFormOf, documentModelOf, overnameDocuments } from '#domain/overname/overname-documents';
import { persoonRecord } from '#domain/persoon/persoon';
import type { BodyFault } from '#domain/record/record-definition';
import type { RegionPack } from '#domain/regio/region-pack';
import { terugkeerLettersMayGoOut } from '#domain/terugkeer/refuse-terugkeer';
import type { PlainDate } from '#domain/tijd/plain-date';
import { type Barrier, bsnBarrier, consentBarrier, needOfToday } from '#domain/toestemming/hand-out';
import { agreedIn, packsOf } from '../regio/casus-packs';
import { findPraktijk } from '../store/praktijk-keeping';
import { findRecord } from '../store/record-store';
import type { ReadDb } from '../store/transactions';
import { failed } from './handler';

export interface WhichDocument {
  readonly casusId: string;
  readonly document: DocumentName;
  readonly blank: boolean;
}

export interface BuiltDocument {
  readonly model: DocumentModel;
  readonly casusVersion: number;
  readonly personId: string | null;
  /** Whether it may still go out: of an ended casus only a terugkeer does, a blank form always may. */
  readonly mayGoOut: boolean;
  /** What consent or a BSN says against it; null when nothing does. */
  readonly barrier: Barrier | null;
  /** Whether it goes out in need, though consent says otherwise. */
  readonly inNeed: boolean;
}

/** A document as it would be handed over now. Also a blank form names the casus in which it was asked for. */
export async function buildDocument(
  db: ReadDb,
  { casusId, document, blank }: WhichDocument,
  today: PlainDate,
) {
  const casus = await findRecord(db, casusRecord, casusId);
  if (!casus.ok) return failed(casus.fault);
  const person = await findRecord(db, persoonRecord, casus.record.personId ?? '');
  if (!person.ok) return failed<'notFound' | BodyFault>(person.fault);
  const praktijk = await findPraktijk(db);
  const packs = packsOf(casus.record.body.regio.packs, await agreedIn(db));
  if (blank && overnameDocuments[document].blank === null) return failed('notFound');
  const source = { casus: casus.record.body, persoon: person.record.body, praktijk, packs, today };
  const model = blank ? blankFormOf(document, praktijk) : documentModelOf(document, source);
  const { acts } = casus.record.body;
  const consent = blank ? null : consentBarrier(acts, overnameDocuments[document]);
  const inNeed = consent !== null && needOfToday(acts, document, today) !== null;
  const built: BuiltDocument = {
    model,
    casusVersion: casus.record.version,
    personId: casus.record.personId,
    mayGoOut: blank || mayGoOut(document, casus.record.body, packs, today),
    barrier: bsnBarrier(model) ?? (inNeed ? null : consent),
    inNeed,
  };
  return { ok: true as const, built };
}

const terugkeerLetters: ReadonlySet<DocumentName> = new Set(['terugkeer-aanvraag', 'terugkeer-herinnering']);

function mayGoOut(
  document: DocumentName,
  casus: Casus,
  packs: readonly RegionPack[],
  today: PlainDate,
): boolean {
  if (terugkeerLetters.has(document)) return terugkeerLettersMayGoOut(casus, packs, today);
  return casusEnd(casus.acts) === null;
}

/** What the journal calls a document. */
export function journalNameOf({ document, blank }: WhichDocument): string {
  return blank ? `${document} leeg` : document;
}
