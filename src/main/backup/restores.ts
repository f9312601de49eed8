import { rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { BackupFacts, BackupSource, BackupUnusable } from '#contract/backup-calls';
import type { User, VaultFault } from '#contract/vault-calls';
import type { Clock } from '#domain/tijd/clock';
import type { OpenSession } from '../session/open-session';
import type { Driver } from '../store/driver';
import { readingDatabase } from '../store/read-database';
import { allUsers } from '../store/user-store';
import { createAttemptGate } from '../vault/attempt-gate';
import { findHeader } from '../vault/header-reading';
import { unlockVault } from '../vault/unlock-vault';
import type { VaultPorts } from '../vault/vault-ports';
import { type AfterRestore, gatherForLater } from './after-restore';
import { backupFailure } from './backup-faults';
import { type BackupFault, inspectBackup } from './backup-file';
import { listBackups } from './backup-folder';
import type { Manifest } from './backup-manifest';
import { readNotes } from './backup-notes';
import type { Watch } from './copy-bytes';
import { stageBackup } from './stage-backup';
import { freeStamp, keptFolder, stagingFolder, switchVault } from './switch-vault';

/** Closes the vault if it is open, and works on its folder while nobody else does. */
export type WhileClosed = <Value>(
  work: () => Promise<Value>,
) => Promise<Value | { readonly ok: false; readonly code: VaultFault | 'notAllowed' }>;

export interface RestoreParts {
  readonly folder: string;
  readonly driver: Driver;
  readonly ports: VaultPorts;
  readonly clock: Clock;
  readonly current: () => OpenSession | null;
  readonly whileClosed: WhileClosed;
  readonly afterRestore: readonly AfterRestore[];
  /** Asks for a file in the system's dialog. */
  readonly askForFile: () => Promise<string | null>;
}

type Refused<Code extends string> = { readonly ok: false; readonly code: Code };
type DiskTrouble = 'backupDiskFull' | 'backupFailed';

const unusable: Readonly<Record<BackupFault, BackupUnusable>> = {
  damaged: 'backupDamaged',
  newer: 'backupNewer',
  foreign: 'backupForeign',
};
const unwatched: Watch = { signal: new AbortController().signal, onBytes: () => undefined };

/** Looking at backups and putting one back; works with a vault that doesn't open, and without any. */
export function createRestores(parts: RestoreParts) {
  const { folder, driver, ports, clock } = parts;
  const attempts = createAttemptGate();
  let chosen: string | null = null;

  /** Where a backup is; null for a name that isn't one of the folder. */
  async function pathOf(source: BackupSource): Promise<string | null> {
    if (source.from === 'file') return chosen;
    const { folder: backups } = await readNotes(folder, ports.files);
    return backups !== null && source.name === basename(source.name) ? join(backups, source.name) : null;
  }

  async function presentVaultId(): Promise<string | null> {
    const found = await findHeader(folder, ports.files);
    return found.ok ? (found.value.current?.header.vaultId ?? null) : null;
  }

  function factsOf(name: string, manifest: Manifest, present: string | null): BackupFacts {
    const { createdAt, casussen, persons, vaultId } = manifest;
    return { name, createdAt, casussen, persons, ofThisVault: present === null ? null : present === vaultId };
  }

  async function list() {
    const { folder: backups } = await readNotes(folder, ports.files);
    const listed = backups === null ? [] : await listBackups(backups).catch(() => null);
    const present = await presentVaultId();
    return {
      folder: backups,
      readable: listed !== null,
      backups: (listed ?? []).flatMap((one) =>
        one.state === 'valid' ? [factsOf(one.name, one.manifest, present)] : [],
      ),
      unusable: (listed ?? []).flatMap((one) => (one.state === 'valid' ? [] : [one.name])),
    };
  }

  async function chooseFile(): Promise<
    { readonly ok: true; readonly chosen: BackupFacts | null } | Refused<BackupUnusable>
  > {
    const path = await parts.askForFile();
    if (path === null) return { ok: true, chosen: null };
    const found = await inspectBackup(path).catch(() => null);
    if (found === null) return { ok: false, code: 'backupMissing' };
    if (found.state !== 'valid') return { ok: false, code: unusable[found.state] };
    chosen = path;
    return { ok: true, chosen: factsOf(basename(path), found.manifest, await presentVaultId()) };
  }

  async function stage(source: BackupSource, staging: string) {
    const path = await pathOf(source);
    if (path === null || (await inspectBackup(path).catch(() => null)) === null)
      return { ok: false, code: 'backupMissing' } as const;
    try {
      const staged = await stageBackup(path, staging, ports, unwatched);
      return staged.ok ? staged : ({ ok: false, code: unusable[staged.fault] } as const);
    } catch (error) {
      return { ok: false, code: diskTrouble(error) } as const;
    }
  }

  async function preview(
    source: BackupSource,
    password: string,
  ): Promise<
    | { readonly ok: true; readonly users: readonly User[] }
    | Refused<BackupUnusable | DiskTrouble | 'wrongPassword' | 'tooSoon'>
  > {
    const staging = join(folder, `voorbeeld-${await freeStamp(folder, clock.now(), ports.files)}`);
    try {
      const staged = await stage(source, staging);
      if (!staged.ok) return staged;
      const unlocked = await unlockVault({ folder: staging, password, attempts }, ports);
      if (!unlocked.ok) {
        const { code } = unlocked.failure;
        return { ok: false, code: code === 'wrongPassword' || code === 'tooSoon' ? code : 'backupDamaged' };
      }
      const { vault } = unlocked.value;
      try {
        const key = vault.databaseKey();
        const users = await readingDatabase(driver, vault.databasePath, key, (db) => allUsers(db));
        return { ok: true, users };
      } catch {
        return { ok: false, code: 'backupDamaged' };
      } finally {
        await vault.close();
      }
    } finally {
      await rm(staging, { recursive: true, force: true }).catch(() => undefined);
    }
  }

  async function restore(
    source: BackupSource,
  ): Promise<
    | { readonly ok: true; readonly kept: string | null; readonly vaultId: string }
    | Refused<BackupUnusable | DiskTrouble | VaultFault | 'notAllowed'>
  > {
    const stamp = await freeStamp(folder, clock.now(), ports.files);
    const staging = stagingFolder(folder, stamp);
    // A backup that can't be used must not cost the session: it is unpacked before the vault closes.
    const early = parts.current() ? await stage(source, staging) : null;
    if (early && !early.ok) return early;
    const again = await gatherForLater(parts.afterRestore, parts.current());
    return parts.whileClosed(async () => {
      const staged = early ?? (await stage(source, staging));
      if (!staged.ok) return staged;
      const { vaultId, createdAt } = staged.manifest;
      try {
        const restoring = { stamp, createdAt, place: [...staged.names], again };
        const { kept } = await switchVault(folder, restoring, ports.files);
        await rm(staging, { recursive: true, force: true }).catch(() => undefined);
        return { ok: true as const, kept: kept ? basename(keptFolder(folder, stamp)) : null, vaultId };
      } catch (error) {
        return { ok: false as const, code: diskTrouble(error) };
      }
    });
  }

  return { list, chooseFile, preview, restore };
}

export type Restores = ReturnType<typeof createRestores>;

/** What a failing disk means here; a bug is thrown on. */
function diskTrouble(error: unknown): DiskTrouble {
  const failure = backupFailure(error);
  if (failure === null) throw error;
  return failure === 'backupDiskFull' ? failure : 'backupFailed';
}
