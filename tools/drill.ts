// npm run drill -- [--vault DIR --password-file FILE] [--casussen 200]
// Puts back the newest backup in a temporary place and compares every row with the vault's. Without a vault it makes one.
import { cp, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { verifyChain } from '#main/store/journal';
import { readingDatabase } from '#main/store/read-database';
import { loadSqlcipherDriver } from '#main/store/sqlcipher-driver';
import { makeManyCasussen } from '../test/builders/many-casussen';
import {
  password as madePassword,
  type RunningProgram,
  startProgram,
} from '../test/builders/running-program';
import { differingTables, type RowHashes, rowHashes } from '../test/faults/row-hashes';

const { values } = parseArgs({
  options: {
    /** The folder of a vault (`kluis`) of which there are backups; it is copied, and the copy is opened. */
    vault: { type: 'string' },
    /** A file that holds its password. */
    'password-file': { type: 'string' },
    /** How many casussen a vault gets that is made for the drill. */
    casussen: { type: 'string', default: '200' },
  },
});
const begun = performance.now();
const place = await mkdtemp(join(tmpdir(), 'warme-overdracht-oefening-'));
const folder = join(place, 'kluis');
/** A copy of a vault knows the real folder of its backups: nothing is made there. */
const apart = { backupAfterMs: 2 ** 30 };
const password =
  values['password-file'] === undefined
    ? madePassword
    : (await readFile(values['password-file'], 'utf8')).replace(/\r?\n$/, '');

try {
  const tables = values.vault === undefined ? await makeVault() : await copyVault(values.vault);
  const restored = await restoreNewest();
  const differing = differingTables(tables, restored.tables);
  const equal = differing.length === 0 && restored.journal === 'whole';
  const rows = Object.fromEntries(Object.entries(restored.tables).map(([table, { rows }]) => [table, rows]));
  const seconds = Math.round((performance.now() - begun) / 100) / 10;
  // A vault in use goes on after its last backup: what differs then is what was done since.
  process.stdout.write(`${JSON.stringify({ equal, differing, journal: restored.journal, rows, seconds })}\n`);
  process.exitCode = equal ? 0 : 1;
} finally {
  await rm(place, { recursive: true, force: true });
}

/** A vault with so many casussen, a backup of it, and what is in it at that moment. */
async function makeVault(): Promise<RowHashes> {
  const backups = join(place, 'kopieen');
  await mkdir(backups);
  const running = await startProgram(folder, 'drill', apart);
  await running.must('vault.create', { userName: 'H. Voorbeeld', password });
  const open = running.program.vault.current();
  if (!open) throw new Error('the vault is not open');
  await makeManyCasussen(open.store, running.clock, Number(values.casussen), { indexed: true });
  running.machine.chosen = backups;
  await running.must('backup.chooseFolder', {});
  await running.must('backup.make', {});
  const tables = await tablesOf(running);
  await running.program.vault.lock('user');
  await running.end();
  return tables;
}

/** A copy of a vault that is there, with its note of where the backups are. */
async function copyVault(source: string): Promise<RowHashes> {
  await cp(resolve(source), folder, { recursive: true });
  const running = await startProgram(folder, 'drill', apart);
  await running.must('vault.unlock', { password });
  const tables = await tablesOf(running);
  await running.program.vault.lock('user');
  await running.end();
  return tables;
}

/** Puts the newest backup back where there was nothing, opens it, and reads everything. */
async function restoreNewest() {
  const running = await startProgram(folder, 'drill again', apart);
  const { backups } = await running.must('restore.list', {});
  const [newest] = backups;
  if (!newest) throw new Error('There is no backup in the folder that the vault names.');
  await running.must('restore.restore', { source: { from: 'folder', name: newest.name } });
  await running.must('vault.unlock', { password });
  const open = running.program.vault.current();
  if (!open) throw new Error('the restored vault is not open');
  const anchored = open.vault.anchoredJournal();
  const anchor = { sequence: anchored?.sequence ?? 0, mac: Buffer.from(anchored?.mac ?? '', 'hex') };
  const key = open.vault.journalKey();
  const broken = await open.store.read((db) => verifyChain(db, key, anchor));
  const tables = await tablesOf(running);
  await running.program.vault.lock('user');
  await running.end();
  return { tables, journal: broken === null ? 'whole' : broken.fault };
}

/** Opening adds rows to the journal; it is verified by its chain instead. */
async function tablesOf(running: RunningProgram): Promise<RowHashes> {
  const open = running.program.vault.current();
  if (!open) throw new Error('the vault is not open');
  const driver = await loadSqlcipherDriver();
  return readingDatabase(driver, open.vault.databasePath, open.vault.databaseKey(), (_db, connection) =>
    rowHashes(connection, { tables: ['journal'] }),
  );
}
