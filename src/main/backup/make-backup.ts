import { createHash } from 'node:crypto';
import { open, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { BackupStage } from '#contract/backup-calls';
import type { Clock } from '#domain/tijd/clock';
import type { Driver } from '../store/driver';
import type { Store } from '../store/store';
import type { OpenVault } from '../vault/open-vault';
import type { VaultPorts } from '../vault/vault-ports';
import { Unsound } from './backup-faults';
import { extractBackup, writeBackup } from './backup-file';
import { backupName, backupsOf, listBackups, unfinishedBackups } from './backup-folder';
import type { Manifest } from './backup-manifest';
import { copyBytes, type Watch } from './copy-bytes';
import { copyDatabase, factsOf, requireSound } from './copy-database';
import { superfluous } from './rotation';

export interface BackupParts {
  readonly vault: OpenVault;
  readonly store: Pick<Store, 'journalHead'>;
  readonly driver: Driver;
  readonly ports: VaultPorts;
  readonly clock: Clock;
  /** Where backups go; it must be there. */
  readonly folder: string;
  readonly signal: AbortSignal;
  readonly onProgress: (stage: BackupStage, done: number, all: number) => void;
}

export interface MadeBackup {
  readonly name: string;
  readonly manifest: Manifest;
  /** Older backups that were removed. */
  readonly removed: readonly string[];
}

/**
 * Makes a backup: a copy of the database beside it, written with the header into one file in the folder, read back and
 * checked whole, and only then given its name. Then older ones go. Throws what `backupFailure` names; whatever is thrown,
 * earlier backups are untouched and no half file bears a backup's name.
 */
export async function makeBackup(parts: BackupParts): Promise<MadeBackup> {
  const { vault, folder, clock, signal } = parts;
  const copy = join(vault.folder, 'kopie-bezig.db');
  const proof = join(vault.folder, 'kopie-controle.db');
  for (const left of await unfinishedBackups(folder, vault.vaultId)) await rm(left, { force: true });
  const earlier = await listBackups(folder);
  const name = await freeName(vault.vaultId, clock.now(), new Set(earlier.map((backup) => backup.name)));
  const unfinished = join(folder, `${name}.nieuw`);
  try {
    const number = Math.max(0, ...backupsOf(earlier, vault.vaultId).map((backup) => backup.number)) + 1;
    const key = vault.databaseKey();
    const { header, manifest } = await prepare(parts, copy, number);
    const watch = (stage: BackupStage): Watch => counting(parts, stage, manifest.database.size);
    await writeBackup(unfinished, manifest, { header, database: copy }, watch('writing'));
    await rm(copy, { force: true });
    await check({ ...parts, key }, unfinished, proof, manifest, watch('checking'));
    signal.throwIfAborted();
    await rename(unfinished, join(folder, name));
    await parts.ports.files.syncFolder(folder).catch(() => undefined);
    return { name, manifest, removed: await rotate(folder, vault.vaultId, clock) };
  } catch (error) {
    await rm(unfinished, { force: true }).catch(() => undefined);
    throw error;
  } finally {
    for (const path of [copy, proof]) await rm(path, { force: true }).catch(() => undefined);
  }
}

async function freeName(vaultId: string, instant: string, taken: ReadonlySet<string>): Promise<string> {
  let attempt = 0;
  while (taken.has(backupName(vaultId, instant, attempt))) attempt += 1;
  return backupName(vaultId, instant, attempt);
}

/** The database's copy and what goes before it: a header that has the journal's head of now, and the manifest. */
async function prepare(parts: BackupParts, copy: string, number: number) {
  const { vault, store, driver, clock, signal } = parts;
  const { sequence, mac } = store.journalHead();
  await vault.anchorJournal({ sequence, mac: Buffer.from(mac).toString('hex') });
  const header = vault.headerBytes();
  const key = vault.databaseKey();
  const { size } = await stat(vault.databasePath);
  await copyDatabase(
    driver,
    { path: vault.databasePath, key },
    copy,
    counting(parts, 'copying', size).onBytes,
  );
  signal.throwIfAborted();
  const { vaultId, ...facts } = await factsOf(driver, { path: copy, key });
  if (vaultId !== vault.vaultId) throw new Unsound('vaultId');
  const manifest: Manifest = {
    number,
    vaultId,
    generation: vault.generation,
    createdAt: clock.now(),
    zone: clock.zone(),
    ...facts,
    header: { size: header.length, sha256: createHash('sha256').update(header).digest('hex') },
    database: await measured(copy, signal),
  };
  return { header, manifest };
}

async function measured(path: string, signal: AbortSignal) {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    const sha256 = await copyBytes(file, { start: 0, size }, null, { signal, onBytes: () => undefined });
    return { size, sha256 };
  } finally {
    await file.close();
  }
}

/** Reads the file back and looks at everything in it; throws `Unsound` when it isn't what was meant. */
async function check(
  { vault, driver, key }: Pick<BackupParts, 'vault' | 'driver'> & { readonly key: string },
  path: string,
  proof: string,
  meant: Manifest,
  watch: Watch,
): Promise<void> {
  await rm(proof, { force: true });
  const extracted = await extractBackup(path, proof, watch);
  if (!extracted.ok) throw new Unsound(extracted.fault);
  if (!vault.ownsHeader(extracted.header)) throw new Unsound('header');
  await requireSound(driver, { path: proof, key });
  const { journalHead } = await factsOf(driver, { path: proof, key });
  const same =
    journalHead.sequence === meant.journalHead.sequence && journalHead.mac === meant.journalHead.mac;
  if (!same) throw new Unsound('journalHead');
}

/** Removes what there are enough of. What can't be read or is another vault's stays, and so does what can't be removed. */
async function rotate(folder: string, vaultId: string, clock: Clock): Promise<readonly string[]> {
  const own = backupsOf(await listBackups(folder), vaultId);
  const removed: string[] = [];
  for (const { name, path } of superfluous(own, clock.today(), clock.zone())) {
    const gone = await rm(path).then(
      () => true,
      () => false,
    );
    if (gone) removed.push(name);
  }
  return removed;
}

function counting({ signal, onProgress }: BackupParts, stage: BackupStage, all: number): Watch {
  let done = 0;
  onProgress(stage, 0, all);
  return {
    signal,
    onBytes(count) {
      done = Math.min(all, done + count);
      onProgress(stage, done, all);
    },
  };
}
