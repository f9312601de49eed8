import { createHash } from 'node:crypto';
import type { Connection } from '#main/store/driver';

/** Per table the number of its rows and a hash over all of them. */
export type RowHashes = Readonly<Record<string, { readonly rows: number; readonly sha256: string }>>;

/** Hashes every row of every table, in the order in which the table keeps them; `VACUUM INTO` keeps that order. */
export async function rowHashes(
  connection: Connection,
  without: { readonly tables?: readonly string[]; readonly columns?: readonly string[] } = {},
): Promise<RowHashes> {
  const tables = await connection.all(
    "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name",
  );
  const hashes: Record<string, { readonly rows: number; readonly sha256: string }> = {};
  for (const { name } of tables) {
    if (without.tables?.includes(String(name))) continue;
    const rows = await connection.all(`SELECT * FROM "${String(name)}"`);
    const hash = createHash('sha256');
    for (const row of rows) {
      const kept = Object.entries(row).filter(([column]) => !without.columns?.includes(column));
      hash.update(`${JSON.stringify(kept.map(plain))}\n`);
    }
    hashes[String(name)] = { rows: rows.length, sha256: hash.digest('hex') };
  }
  return hashes;
}

function plain([column, value]: [string, unknown]): readonly unknown[] {
  return [column, value instanceof Uint8Array ? Buffer.from(value).toString('hex') : value];
}

/** The tables of which the rows differ. */
export function differingTables(one: RowHashes, other: RowHashes): readonly string[] {
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].filter((name) => one[name]?.sha256 !== other[name]?.sha256);
}
