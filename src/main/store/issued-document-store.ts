import type { Insertable } from 'kysely';
import { z } from 'zod';
import { issuedFormats } from '#contract/document-calls';
import { documentNameSchema } from '#domain/document/document-model';
import type { IssuedVersion } from '#domain/his/his-items';
import { dutchZone } from '#domain/tijd/dutch-zone';
import { dayOfInstant } from '#domain/tijd/plain-date';
import type { Tables } from './tables';
import type { ReadDb, WriteTrx } from './transactions';

const formatColumn = z.enum(issuedFormats);

export async function insertIssued(db: WriteTrx, row: Insertable<Tables['issued_document']>): Promise<void> {
  await db.insertInto('issued_document').values(row).execute();
  // What isn't in the HIS yet follows from it.
  await db.updateTable('casus').set({ stale: 1 }).where('id', '=', row.casus_id).execute();
}

/** What was handed over from a casus, newest first. */
export async function issuedOf(db: ReadDb, casusId: string) {
  const rows = await db
    .selectFrom('issued_document')
    .innerJoin('user', 'user.id', 'issued_document.user_id')
    .select([
      'issued_document.id',
      'issued_document.document',
      'issued_document.format',
      'issued_document.at',
      'issued_document.content',
      'issued_document.casus_version as casusVersion',
      'user.name as userName',
    ])
    .where('casus_id', '=', casusId)
    .orderBy('issued_document.id', 'desc')
    .execute();
  return rows.map((row) => ({ ...row, format: formatColumn.parse(row.format) }));
}

/** What was handed over from a casus as versions of documents, newest first; documents of another program are left out. */
export async function issuedVersions(
  db: ReadDb | WriteTrx,
  casusId: string,
): Promise<readonly IssuedVersion[]> {
  const rows = await db
    .selectFrom('issued_document')
    .select(['document', 'content', 'at'])
    .where('casus_id', '=', casusId)
    .orderBy('id', 'desc')
    .execute();
  return rows.flatMap(({ document, content, at }) => {
    const name = documentNameSchema.safeParse(document);
    return name.success ? [{ document: name.data, content, day: dayOfInstant(at, dutchZone) }] : [];
  });
}
