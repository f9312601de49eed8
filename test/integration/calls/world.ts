import { emptyAgreement, emptyWhen } from '#domain/casus/agreement';
import type { RecordCommand } from '#domain/record/record-command';
import { plainDate } from '#domain/tijd/plain-date';
import { catchUp } from '#main/store/catch-up';
import { beside, placeOfDatabase, rowsBeside } from '../../builders/database-beside';
import { quickPorts } from '../../builders/quick-ports';
import {
  makeFolder,
  type RunningProgram,
  removeFolder,
  type Surroundings,
  startWithVault,
} from '../../builders/running-program';

export const doelen = 'afsprakenformulier/doelen/doelen';
export const agreements = 'afsprakenformulier/agreements';

/** A program with an open vault, in which one person has one casus with a text and an agreement. */
export interface World {
  readonly running: RunningProgram;
  readonly userId: string;
  readonly praktijkId: string;
  readonly personId: string;
  readonly casusId: string;
  /** Someone in the casus. */
  readonly partyId: string;
  readonly groups: readonly string[];
  readonly check: readonly number[];
  end(): Promise<void>;
}

/** Where backups of a world go. */
export function backupFolderOf({ folder }: RunningProgram): string {
  return `${folder}-kopieen`;
}

export async function makeWorld(around: Surroundings = {}): Promise<World> {
  const folder = await makeFolder();
  const running = await startWithVault(folder, 'test', { ports: quickPorts, ...around });
  const sheet = running.program.vault.sheet();
  const { id: personId } = await running.must('persoon.create', { key: running.id() });
  const { id: casusId } = await running.must('casus.create', {
    key: running.id(),
    personId,
    kind: 'overname',
  });
  const opened = await running.must('casus.open', { id: casusId, visit: running.id() });
  const world: World = {
    running,
    userId: running.session.user.id,
    praktijkId: running.session.praktijkId,
    personId,
    casusId,
    partyId: opened.body.betrokkenen.parties[0]?.id ?? '',
    groups: sheet?.groups ?? [],
    check: sheet?.check ?? [],
    async end() {
      await running.end();
      await removeFolder(folder);
      await removeFolder(backupFolderOf(running));
    },
  };
  const visit = running.id();
  await changeCasus(world, visit, { kind: 'setField', path: doelen, value: 'weer slapen', expected: '' });
  await changeCasus(world, visit, {
    kind: 'addItem',
    path: agreements,
    item: anAgreement(world),
    before: null,
  });
  await running.must('persoon.change', {
    id: personId,
    key: running.id(),
    visit,
    command: { kind: 'setField', path: 'persoonsgegevens/geslachtsnaam', value: 'Testman', expected: '' },
    clearDraft: false,
  });
  await running.must('praktijk.change', {
    id: world.praktijkId,
    key: running.id(),
    visit,
    command: { kind: 'setField', path: 'praktijkgegevens/naam', value: 'De Linde', expected: '' },
    clearDraft: false,
  });
  return world;
}

/** An agreement with someone, on a day. */
export function anAgreement({ running, partyId }: Pick<World, 'running' | 'partyId'>) {
  const when = { ...emptyWhen(), kind: 'datum' as const, date: plainDate('2026-12-07') };
  return { ...emptyAgreement(running.id(), 'contact'), who: partyId, what: 'belt', when };
}

export function changeCasus({ running, casusId }: World, visit: string, command: RecordCommand) {
  return running.must('casus.change', { id: casusId, key: running.id(), visit, command, clearDraft: false });
}

/** The version of a record as it is stored, read without anybody's knowing. */
export async function storedVersion(
  world: World,
  table: 'casus' | 'person' | 'praktijk',
  id: string,
): Promise<number> {
  const [row] = await rowsBeside(world.running, `SELECT version FROM ${table} WHERE id = ?`, [id]);
  return Number(row?.version);
}

/** The journal from a row on, without the mac. */
export function journalAfter({ running }: Pick<World, 'running'>, sequence = 0) {
  return rowsBeside(
    running,
    'SELECT event, action, outcome, user_id, user_name, roles, person_id, casus_id, object FROM journal WHERE sequence > ? ORDER BY sequence',
    [sequence],
  );
}

export function journalEnd({ running }: Pick<World, 'running'>): number {
  return running.program.vault.current()?.store.journalHead().sequence ?? 0;
}

const tables = [
  'meta',
  'user',
  'setting',
  'praktijk',
  'person',
  'casus',
  'revision',
  'draft',
  'casus_list',
  'task',
  'closing_window',
  'pack',
  'issued_document',
  'journal',
  'search_name',
  'search_text',
];

/** Every row of every table, as text; with search and lists up to date, which the program does now and then by itself. */
export async function everyRow({ running }: Pick<World, 'running'>): Promise<string> {
  const store = running.program.vault.current()?.store;
  if (store) await catchUp(store, running.clock.today());
  return beside(placeOfDatabase(running), async (connection) => {
    const rows = [];
    for (const table of tables) rows.push([table, await connection.all(`SELECT * FROM ${table}`)]);
    return JSON.stringify(rows);
  });
}
