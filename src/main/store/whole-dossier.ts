import { casusRecord } from '#domain/casus/casus';
import type { CasusFile, Dossier } from '#domain/inzage/dossier';
import { persoonRecord } from '#domain/persoon/persoon';
import type { BodyFault } from '#domain/record/record-definition';
import { refusalsOf } from './destruction-store';
import { draftsOf } from './draft-store';
import { receivedFor } from './inkomend-store';
import { issuedOf } from './issued-document-store';
import { findRecord } from './record-store';
import { revisionsOf } from './revision-store';
import type { ReadDb } from './transactions';

export type FoundDossier =
  | { readonly ok: true; readonly dossier: Dossier }
  | { readonly ok: false; readonly fault: 'notFound' | BodyFault };

/** Everything that the vault holds of one person; what follows from it (lists, tasks, search) is left out. */
export async function wholeDossier(db: ReadDb, personId: string): Promise<FoundDossier> {
  const person = await findRecord(db, persoonRecord, personId);
  if (!person.ok) return person;
  const rows = await db
    .selectFrom('casus')
    .select(['id', 'kind', 'created_at'])
    .where('person_id', '=', personId)
    .orderBy('created_at')
    .execute();
  const casussen: CasusFile[] = [];
  for (const { id, kind, created_at } of rows) {
    const casus = await findRecord(db, casusRecord, id);
    if (!casus.ok) return casus;
    casussen.push({
      kind,
      createdAt: created_at,
      changedAt: casus.record.changedAt,
      body: casus.record.body,
      drafts: await draftsOf(db, 'casus', id),
      revisions: await revisionsOf(db, 'casus', id),
      issued: await issuedOf(db, id),
      inkomend: await receivedFor(db, id),
    });
  }
  const { created_at } = await db
    .selectFrom('person')
    .select('created_at')
    .where('id', '=', personId)
    .executeTakeFirstOrThrow();
  return {
    ok: true,
    dossier: {
      persoon: person.record.body,
      createdAt: created_at,
      changedAt: person.record.changedAt,
      drafts: await draftsOf(db, 'persoon', personId),
      revisions: await revisionsOf(db, 'persoon', personId),
      refusals: await refusalsOf(db, personId),
      casussen,
    },
  };
}
