import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { FilePort } from '../vault/file-port';
import { isVaultFile } from '../vault/vault-files';

/**
 * What is being put back, written down before the first file moves: whoever is cut off goes on from it. Once the files
 * have moved it stays, under another name, until the vault is opened and what came later is done again.
 */
const intentSchema = z.strictObject({
  stamp: z.string().regex(/^\d{8}T\d{6}Z(-\d+)?$/),
  /** When the backup was made. */
  createdAt: z.string(),
  /** The files of the vault that makes place. */
  keep: z.array(z.string().max(100)).max(100),
  /** The files of the backup, in the order in which they take their place. */
  place: z.array(z.string().max(100)).max(10),
  /** By step: what must be done again in the older vault; nothing of a dossier. */
  again: z.record(z.string(), z.array(z.string().max(2000))),
});
export type RestoreIntent = z.infer<typeof intentSchema>;

const limit = 1024 * 1024;
const intentPath = (folder: string) => join(folder, 'terugzetten.json');
const donePath = (folder: string) => join(folder, 'na-terugzetten.json');
const stagingPattern = /^(terugzetten|voorbeeld)-\d{8}T\d{6}Z(-\d+)?$/;
const leftoverPattern = /^kopie-(bezig|controle)\.db(-wal|-shm|-journal)?$/;

/** Where a backup is unpacked before it takes the vault's place. */
export function stagingFolder(folder: string, stamp: string): string {
  return join(folder, `terugzetten-${stamp}`);
}

/** Where the vault goes that made place; nobody ever removes it. */
export function keptFolder(folder: string, stamp: string): string {
  return join(folder, `bewaard-${stamp}`);
}

/** A stamp that no earlier restoring used: `20261122T081200Z`. */
export async function freeStamp(folder: string, instant: string, files: FilePort): Promise<string> {
  const names = new Set((await files.list(folder)) ?? []);
  const stamp = `${instant.slice(0, 19).replace(/[-:]/g, '')}Z`;
  const isFree = (one: string) =>
    ['terugzetten', 'voorbeeld', 'bewaard'].every((kind) => !names.has(`${kind}-${one}`));
  let attempt = 1;
  let free = stamp;
  while (!isFree(free)) {
    attempt += 1;
    free = `${stamp}-${attempt}`;
  }
  return free;
}

/**
 * Puts the unpacked backup in the place of the vault. The vault must be closed and its folder held. Header and database
 * travel together: from the moment that the intent is on the disk, `finishRestore` ends at the backup, whatever happens.
 * @returns whether there was anything to keep
 */
export async function switchVault(
  folder: string,
  restoring: Pick<RestoreIntent, 'stamp' | 'createdAt' | 'place' | 'again'>,
  files: FilePort,
): Promise<{ readonly kept: boolean }> {
  const keep = ((await files.list(folder)) ?? []).filter(isVaultFile);
  const earlier = (await restoredBefore(folder, files))?.again ?? {};
  const intent: RestoreIntent = { ...restoring, keep, again: { ...earlier, ...restoring.again } };
  await write(folder, intent, files);
  await carryOut(folder, intent, files);
  return { kept: keep.length > 0 };
}

/** Goes on with a restoring that was cut off, and clears what one left that hadn't begun to move anything. */
export async function finishRestore(folder: string, files: FilePort): Promise<void> {
  const intent = await read(intentPath(folder), files);
  if (intent) await carryOut(folder, intent, files);
  for (const name of (await files.list(folder)) ?? [])
    if (stagingPattern.test(name) || leftoverPattern.test(name))
      await rm(join(folder, name), { recursive: true, force: true }).catch(() => undefined);
}

/** What was put back and not opened since; null when nothing was. */
export function restoredBefore(folder: string, files: FilePort): Promise<RestoreIntent | null> {
  return read(donePath(folder), files);
}

/** Lays the note of a restoring with what was kept, once the vault is open and what came later is done again. */
export async function closeRestore(folder: string, { stamp }: RestoreIntent, files: FilePort): Promise<void> {
  await files.makeFolder(keptFolder(folder, stamp));
  await files.rename(donePath(folder), join(keptFolder(folder, stamp), 'teruggezet.json'));
}

async function write(folder: string, intent: RestoreIntent, files: FilePort): Promise<void> {
  const path = intentPath(folder);
  const bytes = Buffer.from(JSON.stringify(intentSchema.parse(intent)), 'utf8');
  await files.writeThrough(`${path}.nieuw`, bytes);
  await files.rename(`${path}.nieuw`, path);
  await files.syncFolder(folder);
}

/** Every step may be the last one before a stop; done once more, it changes nothing or goes on where it was. */
async function carryOut(folder: string, intent: RestoreIntent, files: FilePort): Promise<void> {
  const kept = keptFolder(folder, intent.stamp);
  await files.makeFolder(kept);
  await moveAway(folder, kept, intent, files);
  await files.syncFolder(kept);
  await files.syncFolder(folder);
  await moveIn(stagingFolder(folder, intent.stamp), folder, intent.place, files);
  await files.syncFolder(folder);
  await files.rename(intentPath(folder), donePath(folder));
  await files.syncFolder(folder);
}

async function moveAway(folder: string, kept: string, intent: RestoreIntent, files: FilePort): Promise<void> {
  const here = new Set((await files.list(folder)) ?? []);
  const there = new Set((await files.list(kept)) ?? []);
  for (const name of intent.keep) {
    // What was kept under this name isn't replaced: what bears it here by now may be the backup's.
    const mayBeNew = there.has(name) && intent.place.includes(name);
    if (here.has(name) && !mayBeNew) await files.rename(join(folder, name), join(kept, name));
  }
}

async function moveIn(
  staging: string,
  folder: string,
  place: readonly string[],
  files: FilePort,
): Promise<void> {
  const staged = new Set((await files.list(staging)) ?? []);
  for (const name of place) if (staged.has(name)) await files.rename(join(staging, name), join(folder, name));
}

async function read(path: string, files: FilePort): Promise<RestoreIntent | null> {
  const bytes = await files.readStart(path, limit);
  if (bytes === null) return null;
  try {
    const parsed = intentSchema.safeParse(JSON.parse(Buffer.from(bytes).toString('utf8')));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
