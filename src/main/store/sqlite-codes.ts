import { StoreFault, type StoreFaultCode } from './driver';

const codes: Readonly<Record<string, StoreFaultCode>> = {
  SQLITE_NOTADB: 'notADatabase',
  SQLITE_CORRUPT: 'damaged',
  // After one bad page SQLCipher itself answers NOMEM to everything (measured).
  SQLITE_NOMEM: 'damaged',
  SQLITE_IOERR: 'damaged',
  SQLITE_FULL: 'diskFull',
  SQLITE_READONLY: 'readOnly',
  SQLITE_BUSY: 'inUse',
  SQLITE_LOCKED: 'inUse',
  SQLITE_CONSTRAINT: 'constraint',
  SQLITE_CANTOPEN: 'cannotOpen',
};

/** The fault for SQLite's name of an error; of a longer name (`SQLITE_CONSTRAINT_UNIQUE`) the first part counts. */
export function faultOfSqlite(name: string): StoreFault {
  const [primary = 'SQLITE_UNKNOWN'] = /^SQLITE_[A-Z]+/.exec(name) ?? [];
  return new StoreFault(codes[primary] ?? 'other', primary);
}
