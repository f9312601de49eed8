import { createHash } from 'node:crypto';
import { z } from 'zod';
import { type LetterContent, letterContentSchema } from '#domain/brief/kept-reading';
import { type InkomendNote, inkomendNoteSchema } from '#domain/inkomend/inkomend';
import type { ReadDb, WriteTrx } from './transactions';

const noteColumns = [
  'kind',
  'received_on',
  'from_whom',
  'about',
  'note',
  'casus_id',
  'assigned_to',
  'state',
] as const;
type NoteColumns = { readonly [Name in (typeof noteColumns)[number]]: string | null };

function noteOf(row: NoteColumns): InkomendNote {
  const { received_on, from_whom, casus_id, assigned_to, kind, about, note, state } = row;
  return inkomendNoteSchema.parse({
    kind,
    receivedOn: received_on,
    fromWhom: from_whom,
    about,
    note,
    casusId: casus_id,
    assignedTo: assigned_to,
    state,
  });
}

function columnsOf({ kind, receivedOn, fromWhom, about, note, casusId, assignedTo, state }: InkomendNote) {
  const columns = { kind, about, note, state, received_on: receivedOn, from_whom: fromWhom };
  return { ...columns, casus_id: casusId, assigned_to: assignedTo };
}

/** An original as it came: kept byte for byte. */
export interface Original {
  readonly fileName: string;
  readonly mediaType: string;
  readonly content: Uint8Array;
}

/** Keeps what came in; with the same id twice, the first stays. */
export async function insertInkomend(
  db: WriteTrx,
  item: {
    readonly id: string;
    readonly at: string;
    readonly userId: string;
    readonly note: InkomendNote;
    readonly original: Original | null;
    readonly letter: LetterContent | null;
  },
): Promise<void> {
  const { id, at, userId, note, original, letter } = item;
  if (original) {
    const hash = createHash('sha256').update(original.content).digest('hex');
    await db
      .insertInto('attachment')
      .values({
        id,
        hash,
        file_name: original.fileName,
        media_type: original.mediaType,
        content: original.content,
      })
      .execute();
  }
  await db
    .insertInto('inkomend')
    .values({
      id,
      at,
      by_user: userId,
      ...columnsOf(note),
      attachment_id: original ? id : null,
      letter: letter && JSON.stringify(letter),
    })
    .execute();
}

export async function updateInkomend(db: WriteTrx, id: string, note: InkomendNote): Promise<void> {
  await db.updateTable('inkomend').set(columnsOf(note)).where('id', '=', id).execute();
}

export interface InkomendRow extends InkomendNote {
  readonly id: string;
  /** Whose casus it belongs to; empty without one. */
  readonly naam: string;
  readonly personId: string | null;
  /** Null: nobody, or someone who was removed. */
  readonly assignedName: string | null;
  /** The name of the original; null without one. */
  readonly fileName: string | null;
  /** Whether the original has a text that could be read. */
  readonly hasText: boolean;
}

export interface InkomendFilter {
  readonly open: boolean;
  readonly kind: string | null;
  readonly casusId: string | null;
}

function rowsOf(db: ReadDb | WriteTrx) {
  return db
    .selectFrom('inkomend')
    .leftJoin('casus', 'casus.id', 'inkomend.casus_id')
    .leftJoin('person', 'person.id', 'casus.person_id')
    .leftJoin('user', 'user.id', 'inkomend.assigned_to')
    .leftJoin('attachment', 'attachment.id', 'inkomend.attachment_id')
    .select(noteColumns.map((name) => `inkomend.${name}` as const))
    .select((select) => [
      'inkomend.id',
      'person.naam',
      'person.id as personId',
      'user.name as assignedName',
      'attachment.file_name as fileName',
      select('inkomend.letter', 'is not', null).as('hasText'),
    ]);
}

type Selected = Awaited<ReturnType<ReturnType<typeof rowsOf>['executeTakeFirstOrThrow']>>;

function rowOf({ id, naam, personId, assignedName, fileName, hasText, ...note }: Selected): InkomendRow {
  const shown = { naam: naam ?? '', personId, assignedName, fileName, hasText: Number(hasText) === 1 };
  return { id, ...noteOf(note), ...shown };
}

/** What came in: open work in the order in which it came, what is done with the latest first. */
export async function listInkomend(
  db: ReadDb,
  { open, kind, casusId }: InkomendFilter,
  limit: number,
): Promise<readonly InkomendRow[]> {
  let query = rowsOf(db);
  if (open) query = query.where('inkomend.state', '!=', 'afgehandeld');
  if (kind !== null) query = query.where('inkomend.kind', '=', kind);
  if (casusId !== null) query = query.where('inkomend.casus_id', '=', casusId);
  const rows = await query
    .orderBy('inkomend.received_on', open ? 'asc' : 'desc')
    .orderBy('inkomend.id', open ? 'asc' : 'desc')
    .limit(limit)
    .execute();
  return rows.map(rowOf);
}

export async function countOpenInkomend(db: ReadDb): Promise<number> {
  const { open } = await db
    .selectFrom('inkomend')
    .select((select) => select.fn.countAll<number>().as('open'))
    .where('state', '!=', 'afgehandeld')
    .executeTakeFirstOrThrow();
  return open;
}

export async function findInkomend(db: ReadDb | WriteTrx, id: string): Promise<InkomendRow | null> {
  const row = await rowsOf(db).where('inkomend.id', '=', id).executeTakeFirst();
  return row ? rowOf(row) : null;
}

/** The text of a letter and what was found in it; null when there is none. */
export async function letterOf(db: ReadDb | WriteTrx, id: string): Promise<LetterContent | null> {
  const row = await db.selectFrom('inkomend').select('letter').where('id', '=', id).executeTakeFirst();
  return row?.letter == null ? null : letterContentSchema.parse(JSON.parse(row.letter));
}

export async function originalOf(db: ReadDb, id: string): Promise<Original | null> {
  const row = await db
    .selectFrom('inkomend')
    .innerJoin('attachment', 'attachment.id', 'inkomend.attachment_id')
    .select(['attachment.file_name as fileName', 'attachment.media_type as mediaType', 'attachment.content'])
    .where('inkomend.id', '=', id)
    .executeTakeFirst();
  return row ?? null;
}

const kept = z.object({ text: z.string() });

/** What came in about a casus, for an inzage. */
export async function receivedFor(db: ReadDb, casusId: string) {
  const rows = await db
    .selectFrom('inkomend')
    .leftJoin('attachment', 'attachment.id', 'inkomend.attachment_id')
    .select([
      'inkomend.kind',
      'inkomend.received_on',
      'inkomend.from_whom',
      'inkomend.note',
      'inkomend.letter',
    ])
    .select('attachment.file_name')
    .where('inkomend.casus_id', '=', casusId)
    .orderBy('inkomend.id')
    .execute();
  return rows.map(({ kind, received_on, from_whom, note, letter, file_name }) => ({
    kind,
    receivedOn: received_on,
    fromWhom: from_whom,
    note,
    fileName: file_name ?? '',
    text: letter === null ? '' : kept.parse(JSON.parse(letter)).text,
  }));
}

/** Takes out what came in about these casussen, with the originals. */
export async function removeInkomendOf(db: WriteTrx, casusIds: readonly string[]): Promise<void> {
  const rows = await db.selectFrom('inkomend').select('id').where('casus_id', 'in', casusIds).execute();
  await removeInkomend(
    db,
    rows.map(({ id }) => id),
  );
}

/** Takes out what came in, with the originals. */
export async function removeInkomend(db: WriteTrx, ids: readonly string[]): Promise<void> {
  await db.deleteFrom('inkomend').where('id', 'in', ids).execute();
  // An original has the id of what it came with.
  await db.deleteFrom('attachment').where('id', 'in', ids).execute();
}
