import { type FileHandle, open } from 'node:fs/promises';
import { decodeManifest, encodeManifest, type Manifest, manifestLimit } from './backup-manifest';
import { copyBytes, EndedEarly, type Watch } from './copy-bytes';

export type BackupFault = 'damaged' | 'newer' | 'foreign';

/** What a file says of itself; its parts aren't read for it. */
export type BackupFound =
  | { readonly state: 'valid'; readonly manifest: Manifest; readonly start: number }
  | { readonly state: BackupFault };

/** Writes a backup to a new file, for the owner alone, and waits until it is on the disk. */
export async function writeBackup(
  path: string,
  manifest: Manifest,
  parts: { readonly header: Uint8Array; readonly database: string },
  watch: Watch,
): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(encodeManifest(manifest));
    await file.writeFile(parts.header);
    await withFile(parts.database, (from) =>
      copyBytes(from, { start: 0, size: manifest.database.size }, file, watch),
    );
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Looks at the beginning of a file and at its size. */
export function inspectBackup(path: string): Promise<BackupFound> {
  return withFile(path, async (file) => {
    const { size } = await file.stat();
    const { bytesRead, buffer } = await file.read(Buffer.alloc(manifestLimit), 0, manifestLimit, 0);
    const found = decodeManifest(buffer.subarray(0, bytesRead));
    if (found.state !== 'valid') return { state: found.state };
    const { header, database } = found.manifest;
    // Cut off, or something was put behind it.
    return size === found.start + header.size + database.size ? found : { state: 'damaged' };
  });
}

export type Extracted =
  | { readonly ok: true; readonly manifest: Manifest; readonly header: Uint8Array }
  | { readonly ok: false; readonly fault: BackupFault };

/**
 * Reads a backup whole and puts its database in a new file; every byte is held against the manifest. On a fault what was
 * written is no database to be used.
 */
export async function extractBackup(path: string, database: string, watch: Watch): Promise<Extracted> {
  const found = await inspectBackup(path);
  if (found.state !== 'valid') return { ok: false, fault: found.state };
  const { manifest, start } = found;
  try {
    const header = await readHeader(path, found, watch);
    if (header === null) return { ok: false, fault: 'damaged' };
    const place = { start: start + manifest.header.size, size: manifest.database.size };
    const to = await open(database, 'wx', 0o600);
    try {
      const hash = await withFile(path, (from) => copyBytes(from, place, to, watch));
      if (hash !== manifest.database.sha256) return { ok: false, fault: 'damaged' };
      await to.sync();
    } finally {
      await to.close();
    }
    return { ok: true, manifest, header };
  } catch (error) {
    if (error instanceof EndedEarly) return { ok: false, fault: 'damaged' };
    throw error;
  }
}

/** The header in a backup; null when it isn't what the manifest says. */
export async function readHeader(
  path: string,
  { manifest, start }: { readonly manifest: Manifest; readonly start: number },
  watch: Watch,
): Promise<Uint8Array | null> {
  return withFile(path, async (file) => {
    const { size, sha256 } = manifest.header;
    if ((await copyBytes(file, { start, size }, null, watch)) !== sha256) return null;
    const { buffer } = await file.read(Buffer.alloc(size), 0, size, start);
    return new Uint8Array(buffer);
  });
}

async function withFile<Result>(path: string, work: (file: FileHandle) => Promise<Result>): Promise<Result> {
  const file = await open(path, 'r');
  try {
    return await work(file);
  } finally {
    await file.close();
  }
}
