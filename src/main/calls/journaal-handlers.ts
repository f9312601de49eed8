import type { JournalFilter } from '#contract/journaal-calls';
import {
  journalCsvHead,
  journalCsvLines,
  journalDocument,
  journalFileName,
} from '#domain/journaal/journal-document';
import type { JournalRow } from '#domain/journaal/journal-row';
import { lijstnaam } from '#domain/persoon/naam';
import { persoonRecord } from '#domain/persoon/persoon';
import type { Clock } from '#domain/tijd/clock';
import { addPeriod, beginOfDay, formatDate } from '#domain/tijd/plain-date';
import { countJournal, type JournalSelection, journalWindow } from '../store/journal-window';
import { findPraktijk } from '../store/praktijk-keeping';
import { findRecord } from '../store/record-store';
import type { ReadDb } from '../store/transactions';
import { done, failed, type Section } from './handler';
import type { MachinePorts } from './machine-ports';
import { renderAs, saveAs } from './save-document';

/** More rows make a PDF of hundreds of pages that nobody reads; a CSV takes all of them. */
const mostRowsOnPaper = 3000;
/** Rows that an export reads at once. */
const rowsAtOnce = 250;

export function journaalHandlers(clock: Clock, machine: MachinePorts): Section<'journaal'> {
  function selectionOf({ from, to, ...who }: JournalFilter): JournalSelection {
    const zone = clock.zone();
    return {
      ...who,
      from: from === null ? null : beginOfDay(from, zone),
      until: to === null ? null : beginOfDay(addPeriod(to, 'P1D'), zone),
    };
  }

  return {
    async 'journaal.state'(_input, { db, session }) {
      const users = await db.selectFrom('user').select(['id', 'name']).orderBy('name').execute();
      return done({ check: session.journal.state(), users });
    },
    async 'journaal.verify'(_input, session) {
      const check = await session.journal.verify();
      return done(check, { object: check.fault?.kind ?? 'whole' });
    },
    async 'journaal.list'({ filter, before, limit }, { db, session }) {
      const rows = await journalWindow(db, selectionOf(filter), before, limit + 1, session.reach.hidden);
      const whose = await whoseRows(db, filter);
      return done(
        { rows: rows.slice(0, limit), more: rows.length > limit, subject: whose.name },
        { personId: whose.personId, casusId: filter.casusId },
      );
    },
    async 'journaal.export'({ filter, format }, session) {
      const selection = selectionOf(filter);
      const { hidden } = session.reach;
      const whose = await session.store.read((db) => whoseRows(db, filter));
      const about = { personId: whose.personId, casusId: filter.casusId, object: format };
      const total = await session.store.read((db) => countJournal(db, selection));
      if (format === 'pdf' && total > mostRowsOnPaper) return failed('tooManyRows');
      const saved = await saveAs(machine, session, journalFileName(clock.today()), format, async () => {
        if (format === 'csv') return session.store.read((db) => csvOf(db, selection, hidden));
        const rows = await session.store.read((db) =>
          journalWindow(db, selection, null, mostRowsOnPaper, hidden),
        );
        const praktijk = await session.store.read(findPraktijk);
        const chosen = chosenWords(filter, whose.name, rows[0]?.userName);
        const listing = { rows, chosen, praktijk, today: clock.today(), userName: session.user.name };
        return renderAs(machine, journalDocument(listing), 'pdf');
      });
      if (!saved.ok) return failed(saved.code);
      const answer = { saved: saved.path !== null, fileName: saved.fileName };
      return done(answer, { ...about, ...(answer.saved ? {} : { outcome: 'refused' as const }) });
    },
  };
}

/** Made a few rows at a time, so that other calls go on meanwhile. */
async function csvOf(
  db: ReadDb,
  selection: JournalSelection,
  hidden: ReadonlySet<string>,
): Promise<Uint8Array> {
  const parts = [journalCsvHead()];
  let before: number | null = null;
  for (;;) {
    const rows: readonly JournalRow[] = await journalWindow(db, selection, before, rowsAtOnce, hidden);
    parts.push(journalCsvLines(rows));
    before = rows.at(-1)?.sequence ?? null;
    if (rows.length < rowsAtOnce) return new TextEncoder().encode(parts.join(''));
  }
}

/** The person whom a filter names, by themselves or by a casus. */
async function whoseRows(
  db: ReadDb,
  { personId, casusId }: JournalFilter,
): Promise<{ readonly personId: string | null; readonly name: string }> {
  const id = personId ?? (casusId === null ? null : await personOfCasus(db, casusId));
  if (id === null) return { personId: null, name: '' };
  const person = await findRecord(db, persoonRecord, id);
  return { personId: id, name: person.ok ? lijstnaam(person.record.body.persoonsgegevens) : '' };
}

async function personOfCasus(db: ReadDb, casusId: string): Promise<string | null> {
  const row = await db.selectFrom('casus').select('person_id').where('id', '=', casusId).executeTakeFirst();
  return row?.person_id ?? null;
}

/** What was chosen, on top of a listing. */
function chosenWords({ casusId, userId, from, to }: JournalFilter, name: string, userName = ''): string {
  const parts = [
    name === '' ? '' : `Cliënt: ${name}`,
    casusId === null ? '' : 'Alleen één casus',
    userId === null ? '' : `Gebruiker: ${userName}`,
    from === null ? '' : `Vanaf ${formatDate(from)}`,
    to === null ? '' : `Tot en met ${formatDate(to)}`,
  ].filter(Boolean);
  return parts.length === 0 ? 'Alle regels.' : `${parts.join('. ')}.`;
}
