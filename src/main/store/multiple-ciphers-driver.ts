import {
  type Connection,
  checkedParameters,
  checkedRawKey,
  type Driver,
  type OpenOptions,
  type SqlRow,
  StoreFault,
} from './driver';
import type { Question } from './multiple-ciphers-protocol';
import { type ConnectionThread, startThread } from './multiple-ciphers-thread';
import { countBrokenPages } from './page-codes';
import { countParameters } from './parameter-count';

const packageName = 'better-sqlite3-multiple-ciphers';

/** On an older Node the binding doesn't fail but ends the whole process (measured with 20). */
const oldestNode = 22;

/**
 * SQLCipher's format through better-sqlite3-multiple-ciphers, which comes built for Windows, macOS and Linux.
 * @param binding where the package is, when not among our own
 */
export async function loadMultipleCiphersDriver(binding = packageName): Promise<Driver> {
  const driver: Driver = { name: packageName, open: (options) => open(binding, options) };
  if (Number.parseInt(process.versions.node, 10) < oldestNode) throw missing();
  // The binary itself is loaded when the first database is opened.
  const tried = await driver.open({ path: ':memory:', rawKey: null, mode: 'create' }).catch(() => {
    throw missing();
  });
  await tried.close();
  return driver;
}

function missing(): StoreFault {
  return new StoreFault('bindingMissing', packageName);
}

async function open(binding: string, { path, rawKey, mode }: OpenOptions): Promise<Connection> {
  const key = rawKey === null ? null : checkedRawKey(rawKey);
  const connection = connect(await startThread({ binding, path, key, mode }));
  return {
    ...connection,
    // Its own `cipher_integrity_check` gives no rows whatever the file is (measured).
    brokenPages: async () => (key === null ? 0 : await countBrokenPages(path, key)),
  };
}

function connect(thread: ConnectionThread): Omit<Connection, 'brokenPages'> {
  let damage: StoreFault | null = null;

  /** After a bad page nothing more is answered, as SQLCipher itself has it: what is in memory can't be relied on. */
  async function ask(question: Question) {
    if (damage) throw damage;
    try {
      return await thread.ask(question);
    } catch (error) {
      if (error instanceof StoreFault && error.code === 'damaged') damage = error;
      throw error;
    }
  }

  async function all(sql: string, parameters: readonly unknown[] = []) {
    const values = checkedParameters(parameters, countParameters(sql));
    return ((await ask({ ask: 'all', sql, values })).rows ?? []).map(withBuffers);
  }

  return {
    all,
    async run(sql, parameters = []) {
      const values = checkedParameters(parameters, countParameters(sql));
      return { changes: (await ask({ ask: 'run', sql, values })).changes ?? 0 };
    },
    async execute(sql) {
      await ask({ ask: 'execute', sql });
    },
    async cipherFormat() {
      // It names these columns for what is in them.
      const cipher = (await all('PRAGMA cipher')).flatMap(Object.values);
      const legacy = (await all('PRAGMA legacy')).flatMap(Object.values);
      return cipher[0] === 'sqlcipher' ? Number(legacy[0]) : 0;
    },
    async close() {
      await thread.ask({ ask: 'close' });
      await thread.ended;
    },
  };
}

/** Bytes come from the thread as bare arrays. */
function withBuffers(row: SqlRow): SqlRow {
  if (!Object.values(row).some((value) => value instanceof Uint8Array)) return row;
  const buffered = Object.entries(row).map(([name, value]) => [
    name,
    value instanceof Uint8Array ? Buffer.from(value.buffer, value.byteOffset, value.byteLength) : value,
  ]);
  return Object.fromEntries(buffered);
}
