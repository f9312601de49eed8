import type { ReceivedOriginal } from '#domain/his/his-items';
import { inkomendNoteSchema } from '#domain/inkomend/inkomend';
import type { WriteTrx } from './transactions';

const columns = inkomendNoteSchema.pick({ kind: true, receivedOn: true });

/** The originals that belong to a casus, in the order in which they came. */
export async function originalsOf(db: WriteTrx, casusId: string): Promise<readonly ReceivedOriginal[]> {
  const rows = await db
    .selectFrom('inkomend')
    .select(['id', 'kind', 'received_on as receivedOn'])
    .where('casus_id', '=', casusId)
    .where('attachment_id', 'is not', null)
    .orderBy('received_on')
    .orderBy('id')
    .execute();
  return rows.map(({ id, ...row }) => ({ id, ...columns.parse(row) }));
}

/** What came in changed for these casussen: lists count it anew when they are next shown. */
export async function outdateReceived(db: WriteTrx, casusIds: readonly (string | null)[]): Promise<void> {
  const ids = casusIds.filter((id) => id !== null);
  if (ids.length > 0) await db.updateTable('casus').set({ stale: 1 }).where('id', 'in', ids).execute();
}
