import type * as Binding from '@journeyapps/sqlcipher';
import {
  type Connection,
  checkedParameters,
  checkedRawKey,
  type Driver,
  type OpenOptions,
  type SqlRow,
  StoreFault,
} from './driver';
import { countParameters } from './parameter-count';
import { faultOfSqlite } from './sqlite-codes';

const statementsKept = 100;

/** SQLCipher through @journeyapps/sqlcipher, which builds on Linux and macOS. */
export async function loadSqlcipherDriver(): Promise<Driver> {
  const binding = await importBinding();
  return { name: '@journeyapps/sqlcipher', open: (options) => open(binding, options) };
}

async function importBinding(): Promise<typeof Binding> {
  try {
    const module = await import('@journeyapps/sqlcipher');
    return module.default ?? module;
  } catch {
    throw new StoreFault('bindingMissing', '@journeyapps/sqlcipher');
  }
}

async function open(binding: typeof Binding, { path, rawKey, mode }: OpenOptions): Promise<Connection> {
  const flags = {
    create: binding.OPEN_READWRITE | binding.OPEN_CREATE,
    write: binding.OPEN_READWRITE,
    read: binding.OPEN_READONLY,
  }[mode];
  const key = rawKey === null ? null : checkedRawKey(rawKey);
  const database = await new Promise<Binding.Database>((resolve, reject) => {
    const opened = new binding.Database(path, flags, (error) =>
      error ? reject(fault(error)) : resolve(opened),
    );
  });
  const connection = connect(database);
  await connection.execute('PRAGMA cipher_log_level = NONE');
  // `PRAGMA key` says ok whatever the key is: whoever opens reads sqlite_master to find out.
  if (key !== null) await connection.execute(`PRAGMA key = "x'${key}'"`);
  return connection;
}

interface Prepared {
  readonly statement: Promise<Binding.Statement>;
  readonly parameters: number | null;
}

function connect(database: Binding.Database): Connection {
  const statements = new Map<string, Prepared>();

  function prepare(sql: string): Prepared {
    const kept = statements.get(sql);
    if (kept) {
      statements.delete(sql);
      statements.set(sql, kept);
      return kept;
    }
    const statement = new Promise<Binding.Statement>((resolve, reject) => {
      const made = database.prepare(sql, (error) => (error ? reject(fault(error)) : resolve(made)));
    });
    statement.catch(() => statements.delete(sql));
    const prepared = { statement, parameters: countParameters(sql) };
    statements.set(sql, prepared);
    if (statements.size > statementsKept) evictOldest();
    return prepared;
  }

  function evictOldest(): void {
    const [oldest] = statements;
    if (!oldest) return;
    statements.delete(oldest[0]);
    oldest[1].statement.then(
      (statement) => statement.finalize(),
      () => undefined,
    );
  }

  async function all(sql: string, parameters: readonly unknown[] = []): Promise<readonly SqlRow[]> {
    const prepared = prepare(sql);
    const values = checkedParameters(parameters, prepared.parameters);
    const statement = await prepared.statement;
    return new Promise<readonly SqlRow[]>((resolve, reject) => {
      statement.all(values, (error: Error | null, rows: readonly SqlRow[]) =>
        error ? reject(fault(error)) : resolve(rows),
      );
    });
  }

  return {
    all,
    async run(sql, parameters = []) {
      const prepared = prepare(sql);
      const values = checkedParameters(parameters, prepared.parameters);
      const statement = await prepared.statement;
      return new Promise((resolve, reject) => {
        statement.run(values, function (this: Binding.RunResult, error: Error | null) {
          if (error) reject(fault(error));
          else resolve({ changes: this.changes });
        });
      });
    },
    execute: (sql) =>
      new Promise((resolve, reject) => {
        database.exec(sql, (error) => (error ? reject(fault(error)) : resolve()));
      }),
    async cipherFormat() {
      const [row] = await all('PRAGMA cipher_version');
      return Number.parseInt(String(row?.cipher_version ?? '0'), 10);
    },
    brokenPages: async () => (await all('PRAGMA cipher_integrity_check')).length,
    async close() {
      const open = await Promise.allSettled([...statements.values()].map(({ statement }) => statement));
      statements.clear();
      for (const result of open) if (result.status === 'fulfilled') await finalized(result.value);
      await new Promise<void>((resolve, reject) => {
        database.close((error) => (error ? reject(fault(error)) : resolve()));
      });
    },
  };
}

function finalized(statement: Binding.Statement): Promise<void> {
  return new Promise((resolve) => {
    statement.finalize(() => resolve());
  });
}

function fault(error: Error): StoreFault {
  return faultOfSqlite('code' in error && typeof error.code === 'string' ? error.code : '');
}
