import type { SqlValue } from './driver';
import { placeholders } from './parameter-count';

/** A statement with its values written out, so that several go to SQLite as one text. */
export function withLiterals(sql: string, values: readonly SqlValue[]): string {
  let place = 0;
  return sql.replace(placeholders, (token, parameter: string | undefined) => {
    if (parameter === undefined) return token;
    const value = values[place];
    place += 1;
    return sqlLiteral(value ?? null);
  });
}

/** A value as SQLite reads it in a statement. Whole numbers only: a fraction may not survive being written out. */
export function sqlLiteral(value: SqlValue): string {
  if (value === null) return 'NULL';
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return `x'${Buffer.from(value).toString('hex')}'`;
  // The text of a statement ends at a NUL; a value may hold one.
  if (value.includes('\0')) return `CAST(x'${Buffer.from(value, 'utf8').toString('hex')}' AS TEXT)`;
  return `'${value.replaceAll("'", "''")}'`;
}

/** Whether values can be written out: not when they are large (SQLite reads at most a million characters) or fractions. */
export function canBeWrittenOut(values: readonly SqlValue[]): boolean {
  let size = 0;
  for (const value of values) {
    if (typeof value === 'number' && !Number.isInteger(value)) return false;
    if (typeof value === 'string' || value instanceof Uint8Array) size += value.length;
  }
  return size <= largestWrittenOut;
}

const largestWrittenOut = 100_000;
