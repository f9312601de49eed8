import { basename } from 'node:path';
import type { InkomendRow as ShownRow } from '#contract/inkomend-calls';
import type { LetterContent } from '#domain/brief/kept-reading';
import { withBsnBlocked } from '#domain/brief/kept-reading';
import type { IdSource } from '#domain/identiteit/id-source';
import { extensionOf, type InkomendNote, mediaTypeOf } from '#domain/inkomend/inkomend';
import { sameValue } from '#domain/record/same-value';
import type { Clock } from '#domain/tijd/clock';
import { safeFileName } from '../export/file-name';
import { writeWhole } from '../export/write-whole';
import type { LetterReader } from '../letters/letter-process';
import type { Reach } from '../session/reach';
import {
  countOpenInkomend,
  findInkomend,
  type InkomendRow,
  insertInkomend,
  letterOf,
  listInkomend,
  type Original,
  originalOf,
  removeInkomend,
  updateInkomend,
} from '../store/inkomend-store';
import { outdateReceived } from '../store/received-originals';
import type { ReadDb, WriteTrx } from '../store/transactions';
import { findUser } from '../store/user-store';
import { done, failed, type Section, type WriteAccess } from './handler';
import { letterInCasus } from './inkomend-casus';
import type { MachinePorts } from './machine-ports';

export function inkomendHandlers(
  clock: Clock,
  ids: IdSource,
  machine: MachinePorts,
  readLetter: LetterReader,
): Section<'inkomend'> {
  const inStep = letterInCasus(clock, ids);

  async function add(
    access: WriteAccess,
    item: {
      readonly id: string;
      readonly note: InkomendNote;
      readonly original: Original | null;
      readonly letter: LetterContent | null;
    },
  ) {
    const { db, session } = access;
    const { id, note } = item;
    const known = await findInkomend(db, id);
    // The id is chosen by who asks: asking again finds what was kept.
    if (known) return { ok: true as const, about: aboutOf(known) };
    const fault = await faultOf(db, note);
    if (fault) return failed(fault);
    await insertInkomend(db, { ...item, at: clock.now(), userId: session.user.id });
    await outdateReceived(db, [note.casusId]);
    const refused = await inStep(access, id, null, note, item.letter);
    if (refused) return failed(refused);
    const kept = await findInkomend(db, id);
    return { ok: true as const, about: kept ? aboutOf(kept) : {} };
  }

  return {
    async 'inkomend.list'({ limit, ...filter }, { db, session }) {
      const rows = await listInkomend(db, filter, limit + 1);
      const shown = rows.slice(0, limit).map((row) => shownRow(row, session.reach));
      return done({ rows: shown, more: rows.length > limit });
    },
    async 'inkomend.count'(_input, { db }) {
      return done({ open: await countOpenInkomend(db) });
    },
    async 'inkomend.open'({ id }, { db, session }) {
      const found = await reachable(db, id, session.reach);
      return found.ok ? done(shownRow(found.row, session.reach), aboutOf(found.row)) : found;
    },
    async 'inkomend.note'({ id, note }, access) {
      const added = await add(access, { id, note, original: null, letter: null });
      return added.ok ? done({ id }, added.about) : added;
    },
    async 'inkomend.receive'({ id, note, original, withoutText }, session) {
      const fileName = original.kind === 'file' ? withBsnBlocked(original.fileName) : 'geplakte tekst.txt';
      const content = original.kind === 'file' ? original.bytes : new TextEncoder().encode(original.text);
      const read = await readLetter({ extension: extensionOf(fileName), bytes: content });
      // Reading takes seconds at worst; the vault may have been locked meanwhile.
      if (!session.isOpen()) return failed('locked');
      const problem = read.ok ? null : read.problem;
      const keep = read.ok || (withoutText && problem === 'noText');
      if (!keep) return done({ kept: false, problem, bsn: false }, { outcome: 'refused' as const });
      const letter = read.ok ? (read.content ?? null) : null;
      const kept = { fileName, mediaType: mediaTypeOf(fileName), content };
      const added = await session.store.write(({ db, afterCommit }) =>
        add({ db, afterCommit, session }, { id, note, original: kept, letter }),
      );
      if (!added.ok) return added;
      return done({ kept: true, problem, bsn: letter?.bsn ?? false }, added.about);
    },
    async 'inkomend.change'({ id, expected, change }, access) {
      const { db, session } = access;
      const found = await reachable(db, id, session.reach);
      if (!found.ok) return found;
      const before = noteOf(found.row);
      if (!sameValue({ ...before, ...given(expected) }, before)) return failed('changedSince');
      const after = { ...before, ...given(change) };
      const fault = await faultOf(db, after);
      if (fault) return failed(fault);
      await updateInkomend(db, id, after);
      await outdateReceived(db, [before.casusId, after.casusId]);
      const refused = await inStep(access, id, before, after, await letterOf(db, id));
      if (refused) return failed(refused);
      const changed = await findInkomend(db, id);
      return done({ before }, changed ? aboutOf(changed) : {});
    },
    async 'inkomend.remove'({ id }, { db, session }) {
      const found = await reachable(db, id, session.reach);
      if (!found.ok) return found;
      if (found.row.casusId !== null) return failed('stillInCasus');
      await removeInkomend(db, [id]);
      return done(null, aboutOf(found.row));
    },
    async 'inkomend.letter'({ id }, { db, session }) {
      const found = await reachable(db, id, session.reach);
      return found.ok ? done({ letter: await letterOf(db, id) }, aboutOf(found.row)) : found;
    },
    async 'inkomend.saveOriginal'({ id }, session) {
      const found = await session.store.read(async (db) => {
        const item = await reachable(db, id, session.reach);
        return item.ok ? { ...item, original: await originalOf(db, id) } : item;
      });
      if (!found.ok) return found;
      const { original, row } = found;
      if (original === null) return failed('notFound');
      const format = formatOf(original.fileName);
      const stem = original.fileName.slice(0, -extensionOf(original.fileName).length);
      const path = await machine.askWhereToSave(safeFileName(stem, format), format);
      if (path === null)
        return done({ saved: false, fileName: null }, { ...aboutOf(row), outcome: 'refused' as const });
      if (!session.isOpen()) return failed('locked');
      const written = await writeWhole(path, original.content);
      if (!written.ok) return failed(written.code);
      return done({ saved: true, fileName: basename(path) }, aboutOf(row));
    },
  };
}

/** What came in, unless it belongs to a casus that is shielded from who asks. */
async function reachable(db: ReadDb | WriteTrx, id: string, { hidden }: Reach) {
  const row = await findInkomend(db, id);
  if (row === null) return failed('notFound');
  if (row.casusId !== null && hidden.has(row.casusId)) return failed('shielded');
  return { ok: true as const, row };
}

/** A note names a casus and a user that must be there. */
async function faultOf(
  db: WriteTrx,
  { casusId, assignedTo }: InkomendNote,
): Promise<'notFound' | 'unknownUser' | null> {
  if (casusId !== null) {
    const casus = await db.selectFrom('casus').select('id').where('id', '=', casusId).executeTakeFirst();
    if (!casus) return 'notFound';
  }
  return assignedTo === null || (await findUser(db, assignedTo)) ? null : 'unknownUser';
}

function aboutOf({ casusId, personId, kind }: InkomendRow) {
  return { casusId, personId, object: kind };
}

function noteOf({
  kind,
  receivedOn,
  fromWhom,
  about,
  note,
  casusId,
  assignedTo,
  state,
}: InkomendNote): InkomendNote {
  return { kind, receivedOn, fromWhom, about, note, casusId, assignedTo, state };
}

/** The fields that were given; an absent one says nothing. */
function given(
  part: { readonly [Name in keyof InkomendNote]?: InkomendNote[Name] | undefined },
): Partial<InkomendNote> {
  return Object.fromEntries(Object.entries(part).filter(([, value]) => value !== undefined));
}

/** That something came in is shown, so that it isn't forgotten; not what, nor of whom. */
function shownRow({ personId: _person, ...row }: InkomendRow, { hidden }: Reach): ShownRow {
  if (row.casusId === null || !hidden.has(row.casusId)) return { ...row, shielded: false };
  const nothing = { fromWhom: '', about: '', note: '', naam: '', fileName: null };
  return { ...row, ...nothing, casusId: null, hasText: false, shielded: true };
}

function formatOf(fileName: string): 'docx' | 'pdf' | 'txt' {
  const extension = extensionOf(fileName);
  return extension === '.docx' ? 'docx' : extension === '.pdf' ? 'pdf' : 'txt';
}
