import { type FilePort, systemErrorCode } from './file-port';
import { type DecodedHeader, decodeHeader, type EncodedHeader, headerSizeLimit } from './header-encoding';
import { failed, type Outcome, succeeded } from './outcome';
import type { HeaderFault, Refusal } from './vault-failures';
import { databaseGeneration, type HeaderCopy, headerCopies, headerPath } from './vault-files';

export type CopyOnDisk = DecodedHeader | { readonly state: 'absent' };
export type CopiesOnDisk = Readonly<Record<HeaderCopy, CopyOnDisk>>;

/** What a folder holds, before any secret. */
export interface HeaderFound {
  /** The copy that counts; null if there is no vault here. */
  readonly current: EncodedHeader | null;
  readonly copies: CopiesOnDisk;
}

/**
 * Reads both copies and chooses the intact one with the highest sequence. Changes nothing.
 * `headerDamaged` also when the copies contradict each other, or databases are here without a header.
 */
export async function findHeader(
  folder: string,
  files: FilePort,
): Promise<Outcome<HeaderFound, Refusal<HeaderFault>>> {
  try {
    const names = await files.list(folder);
    if (names === null) return succeeded({ current: null, copies: noCopies });
    const copies = await readCopies(folder, files);
    const found = chooseHeader(copies);
    const orphans = names.some((name) => databaseGeneration(name) !== null);
    if (found.ok && found.value === null && orphans) return failed({ code: 'headerDamaged' });
    return found.ok ? succeeded({ current: found.value, copies }) : found;
  } catch (error) {
    if (systemErrorCode(error) !== null) return failed({ code: 'folderNotWritable' });
    throw error;
  }
}

const noCopies: CopiesOnDisk = { a: { state: 'absent' }, b: { state: 'absent' } };

/** Reads both copies; a system error other than an unreadable sector is passed on. */
export async function readCopies(folder: string, files: FilePort): Promise<CopiesOnDisk> {
  return { a: await readCopy(folder, 'a', files), b: await readCopy(folder, 'b', files) };
}

export async function readCopy(folder: string, copy: HeaderCopy, files: FilePort): Promise<CopyOnDisk> {
  try {
    const bytes = await files.readStart(headerPath(folder, copy), headerSizeLimit + 1);
    return bytes === null ? { state: 'absent' } : decodeHeader(bytes);
  } catch (error) {
    // A bad sector, or a folder in the file's place: as useless as a damaged file, and the other copy may be well.
    if (['EIO', 'EISDIR'].includes(systemErrorCode(error) ?? '')) return { state: 'damaged' };
    throw error;
  }
}

/** The copy that counts; null if there is none at all. */
function chooseHeader(copies: CopiesOnDisk): Outcome<EncodedHeader | null, Refusal<HeaderFault>> {
  const { a, b } = copies;
  if (a.state === 'newer' || b.state === 'newer') return failed({ code: 'newerVersion' });
  if (a.state === 'valid' && b.state === 'valid') {
    return contradict(a, b)
      ? failed({ code: 'headerDamaged' })
      : succeeded(a.header.sequence >= b.header.sequence ? a : b);
  }
  if (a.state === 'valid') return succeeded(a);
  if (b.state === 'valid') return succeeded(b);
  return a.state === 'absent' && b.state === 'absent' ? succeeded(null) : failed({ code: 'headerDamaged' });
}

/** Which copies don't hold this header: damaged, absent or older. */
export function staleCopies(copies: CopiesOnDisk, current: EncodedHeader): readonly HeaderCopy[] {
  return headerCopies.filter((copy) => {
    const found = copies[copy];
    return found.state !== 'valid' || !sameBytes(found.bytes, current.bytes);
  });
}

function contradict(a: EncodedHeader, b: EncodedHeader): boolean {
  if (a.header.vaultId !== b.header.vaultId) return true;
  return a.header.sequence === b.header.sequence && !sameBytes(a.bytes, b.bytes);
}

export function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  return Buffer.compare(one, other) === 0;
}
