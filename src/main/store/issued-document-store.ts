import type { Insertable } from 'kysely';
import { z } from 'zod';
import { issuedFormats } from '#contract/document-calls';
import type { Tables } from './tables';
import type { ReadDb, WriteTrx } from './transactions';

const formatColumn = z.enum(issuedFormats);

export async function insertIssued(db: WriteTrx, row: Insertable<Tables['issued_document']>): Promise<void> {
  await db.insertInto('issued_document').values(row).execute();
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
      'issued_document.casus_version as casusVersion',
      'user.name as userName',
    ])
    .where('casus_id', '=', casusId)
    .orderBy('issued_document.id', 'desc')
    .execute();
  return rows.map((row) => ({ ...row, format: formatColumn.parse(row.format) }));
}
