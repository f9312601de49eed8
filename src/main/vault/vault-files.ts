import { join } from 'node:path';

/** The header is kept twice, so that one bad sector or a half-written file doesn't cost the practice its dossiers. */
export const headerCopies = ['a', 'b'] as const;
export type HeaderCopy = (typeof headerCopies)[number];

function headerFileName(copy: HeaderCopy): string {
  return `kluis-${copy}.kop`;
}

export function headerPath(folder: string, copy: HeaderCopy): string {
  return join(folder, headerFileName(copy));
}

/** Where a header copy is written before it takes its place by a rename. */
export function newHeaderPath(folder: string, copy: HeaderCopy): string {
  return `${headerPath(folder, copy)}.nieuw`;
}

/**
 * The name under which a damaged copy is kept: `kluis-a.kop.beschadigd-20261122T081200Z`.
 * @param instant ISO 8601 in UTC
 * @param attempt 0 at first; a higher number when that name is taken
 */
export function keptHeaderName(copy: HeaderCopy, instant: string, attempt: number): string {
  const stamp = `${instant.slice(0, 19).replace(/[-:]/g, '')}Z`;
  return `${headerFileName(copy)}.beschadigd-${stamp}${attempt === 0 ? '' : `-${attempt + 1}`}`;
}

/** The database of one generation of keys: removing a user makes the next file, one header write switches to it. */
export function databasePath(folder: string, generation: number): string {
  return join(folder, `dossier-${generation}.db`);
}

/** What stands beside a database: its WAL and its index. */
export function filesOfDatabase(path: string): readonly string[] {
  return [path, `${path}-wal`, `${path}-shm`];
}

/** Where a database is made before it takes its name. */
export function newDatabasePath(path: string): string {
  return `${path}.nieuw`;
}

/** Whether a file name is that of a database of some generation, and of which. */
export function databaseGeneration(fileName: string): number | null {
  const match = /^dossier-([1-9]\d{0,5})\.db$/.exec(fileName);
  return match ? Number(match[1]) : null;
}

/** Whether a file name is that of a header copy or of a database with what SQLite keeps beside it. */
export function isVaultFile(fileName: string): boolean {
  if (headerCopies.some((copy) => fileName === headerFileName(copy))) return true;
  return databaseGeneration(fileName.replace(/-(wal|shm)$/, '')) !== null;
}
