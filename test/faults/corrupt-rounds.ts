import { createHash } from 'node:crypto';
import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { StoreFault } from '#main/store/driver';
import { verifyChain } from '#main/store/journal';
import { readingDatabase } from '#main/store/read-database';
import { loadSqlcipherDriver } from '#main/store/sqlcipher-driver';
import { beside, placeOfDatabase } from '../builders/database-beside';
import { makeFolder, password, type RunningProgram, removeFolder } from '../builders/running-program';
import { type FaultVault, makeFaultVault, openAgain, type } from './fault-vault';
import { type RowHashes, rowHashes } from './row-hashes';

export interface CorruptSummary {
  readonly rounds: number;
  /** Refused, or an error where it was read; per target. */
  readonly detected: number;
  /** Everything read as it was; a copy or a check made good. */
  readonly harmless: number;
  /** The log was cut where it was damaged: an earlier state, whole, as after a power cut. */
  readonly earlierState: number;
  /** Something else was read than was written, without a word. Must be 0. */
  readonly silent: number;
  /** Damaged files that were changed or gone afterwards. Must be 0. */
  readonly originalsChanged: number;
  readonly perTarget: Readonly<Record<string, number>>;
  readonly seconds: number;
}

type Verdict = 'detected' | 'harmless' | 'earlierState' | 'silent';

const targets = ['headerA', 'bothHeaders', 'database', 'databaseAndLog', 'log', 'backup'] as const;
type Target = (typeof targets)[number];

interface Pristine {
  readonly vault: FaultVault;
  /** The vault as a kill left it, with its log beside it. */
  readonly killed: string;
  readonly locked: string;
  /** The hashes before the first acknowledged write and after each, the last one last. */
  readonly states: readonly string[];
}

/** What is caught up now and then, and the journal, which has its chain. */
const without = {
  tables: ['journal', 'task', 'casus_list', 'closing_window', 'his_open'],
  columns: ['stale'],
};
const searchTables = /^search_/;

/** Damages a copy of a vault in some way, opens it, reads everything, and judges what came of it. */
export async function corrupt(rounds: number, random: () => number): Promise<CorruptSummary> {
  const begun = performance.now();
  const pristine = await prepare();
  const counts: Record<Verdict, number> = { detected: 0, harmless: 0, earlierState: 0, silent: 0 };
  const perTarget: Record<string, number> = {};
  let originalsChanged = 0;
  for (let round = 0; round < rounds; round += 1) {
    const target = targets[Math.floor(random() * targets.length)] ?? 'database';
    const { verdict, changed } = await oneRound(pristine, target, random);
    counts[verdict] += 1;
    originalsChanged += changed;
    const key = `${target} ${verdict}`;
    perTarget[key] = (perTarget[key] ?? 0) + 1;
  }
  for (const folder of [pristine.vault.parent, pristine.killed, pristine.locked]) await removeFolder(folder);
  const seconds = Math.round((performance.now() - begun) / 1000);
  return { rounds, ...counts, originalsChanged, perTarget, seconds };
}

async function prepare(): Promise<Pristine> {
  const vault = await makeFaultVault();
  const { running, casusId } = vault;
  await running.must('backup.make', {});
  // The log begins here, so that a cut one goes back to one of these states.
  await beside(placeOfDatabase(running), (connection) => connection.all('PRAGMA wal_checkpoint(TRUNCATE)'));
  const states = [fingerprint(await hashesOf(running))];
  let before = '';
  for (let count = 1; count <= 12; count += 1) {
    const next = `stand ${'woord '.repeat(count * 20)}${count}`;
    const saved = await type(running, casusId, next, before);
    if (!saved.ok) throw new Error(saved.code);
    before = next;
    states.push(fingerprint(await hashesOf(running)));
  }
  const killed = await makeFolder();
  await cp(vault.parent, killed, { recursive: true });
  await running.must('backup.make', {});
  await running.must('vault.lock', {});
  const locked = await makeFolder();
  await cp(vault.parent, locked, { recursive: true });
  await running.end();
  return { vault, killed, locked, states };
}

async function hashesOf(running: RunningProgram): Promise<RowHashes> {
  const open = running.program.vault.current();
  if (!open) throw new StoreFault('other', 'closed');
  const { databasePath } = open.vault;
  return readingDatabase(
    await loadSqlcipherDriver(),
    databasePath,
    open.vault.databaseKey(),
    (_db, connection) => rowHashes(connection, without),
  );
}

/** What was stored; the search index is caught up at another moment. */
function fingerprint(hashes: RowHashes): string {
  return JSON.stringify(
    Object.entries(hashes)
      .filter(([table]) => !searchTables.test(table))
      .map(([table, { sha256 }]) => [table, sha256]),
  );
}

async function oneRound(pristine: Pristine, target: Target, random: () => number) {
  const copy = await makeFolder();
  const withLog = target === 'log' || target === 'databaseAndLog';
  await cp(withLog ? pristine.killed : pristine.locked, copy, { recursive: true });
  try {
    const paths = await pathsOf(copy, target);
    for (const path of paths) await harm(path, random);
    const damaged = await Promise.all(paths.map(hashOfFile));
    const judged = await (target === 'backup'
      ? judgeBackup(copy, paths[0] ?? '')
      : judge(copy, pristine.states));
    // What was refused must still be there as it was; a vault that opened goes on being written.
    const kept = await hashesUnder(copy);
    const gone = damaged.filter((hash) => !kept.has(hash)).length;
    return { verdict: judged.verdict, changed: judged.opened ? 0 : gone };
  } finally {
    await removeFolder(copy);
  }
}

async function pathsOf(copy: string, target: Target): Promise<readonly string[]> {
  const kluis = join(copy, 'kluis');
  const database = join(kluis, 'dossier-1.db');
  switch (target) {
    case 'headerA':
      return [join(kluis, 'kluis-a.kop')];
    case 'bothHeaders':
      return [join(kluis, 'kluis-a.kop'), join(kluis, 'kluis-b.kop')];
    case 'database':
      return [database];
    case 'databaseAndLog':
      return [database, `${database}-wal`];
    case 'log':
      return [`${database}-wal`];
    case 'backup': {
      const names = (await readdir(join(copy, 'kopieen'))).filter((name) => name.endsWith('.kopie')).sort();
      return [join(copy, 'kopieen', names.at(-1) ?? '')];
    }
  }
}

/** A flipped bit, some overwritten bytes, or a cut. */
async function harm(path: string, random: () => number): Promise<void> {
  const bytes = await readFile(path);
  const place = Math.floor(random() * bytes.length);
  const kind = random();
  if (kind < 0.5) bytes[place] = (bytes[place] ?? 0) ^ (1 << Math.floor(random() * 8));
  else if (kind < 0.7)
    for (let at = place; at < Math.min(bytes.length, place + 64); at += 1)
      bytes[at] = Math.floor(random() * 256);
  await writeFile(path, kind < 0.7 ? bytes : bytes.subarray(0, place));
}

interface Judged {
  readonly verdict: Verdict;
  /** Whether the damaged file was taken into use. */
  readonly opened: boolean;
}

async function judge(copy: string, states: readonly string[]): Promise<Judged> {
  const running = await openAgain(join(copy, 'kluis'));
  let opened = false;
  try {
    const unlocked = await running.ask('vault.unlock', { password });
    opened = unlocked.ok;
    const verdict = opened ? await readEverything(running, states) : 'detected';
    return { verdict, opened };
  } catch (error) {
    if (error instanceof StoreFault) return { verdict: 'detected', opened };
    throw error;
  } finally {
    await running.program.vault.lock('user');
    await running.end();
  }
}

async function readEverything(running: RunningProgram, states: readonly string[]): Promise<Verdict> {
  const open = running.program.vault.current();
  if (!open) return 'detected';
  const key = open.vault.journalKey();
  const anchored = open.vault.anchoredJournal();
  const anchor = { sequence: anchored?.sequence ?? 0, mac: Buffer.from(anchored?.mac ?? '', 'hex') };
  if ((await open.store.read((db) => verifyChain(db, key, anchor))) !== null) return 'detected';
  const place = states.indexOf(fingerprint(await hashesOf(running)));
  if (place === states.length - 1) return 'harmless';
  return place >= 0 ? 'earlierState' : 'silent';
}

/** A backup is read back whole or refused; never put back in part. */
async function judgeBackup(copy: string, path: string): Promise<Judged> {
  const running = await openAgain(join(copy, 'nieuw'));
  try {
    running.machine.chosen = path;
    const chosen = await running.ask('restore.chooseFile', {});
    if (!chosen.ok) return { verdict: 'detected', opened: false };
    const restored = await running.ask('restore.restore', { source: { from: 'file' } });
    return { verdict: restored.ok ? 'silent' : 'detected', opened: false };
  } finally {
    await running.end();
  }
}

async function hashOfFile(path: string): Promise<string> {
  return createHash('sha256')
    .update(await readFile(path))
    .digest('hex');
}

async function hashesUnder(folder: string): Promise<ReadonlySet<string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return new Set(await Promise.all(files.map((file) => hashOfFile(join(file.parentPath, file.name)))));
}
