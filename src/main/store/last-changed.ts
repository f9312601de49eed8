import type { StoredRecord } from './record-store';

/**
 * The record of one kind that a session changed last, as it was committed. There is one writer, so it needn't be read
 * again for the next change: half of what a save does besides writing (measured, docs/decisions/0001).
 */
export interface LastChanged<Body> {
  get(session: object, id: string): StoredRecord<Body> | null;
  /** Only once the transaction is committed. */
  put(session: object, record: StoredRecord<Body>): void;
  /** The record may be gone, or be another than it was. */
  forget(session: object): void;
}

/** Forgets with the session that it is of. */
export function lastChanged<Body>(): LastChanged<Body> {
  const bySession = new WeakMap<object, StoredRecord<Body>>();
  return {
    get(session, id) {
      const record = bySession.get(session);
      return record?.id === id ? record : null;
    },
    put: (session, record) => void bySession.set(session, record),
    forget: (session) => void bySession.delete(session),
  };
}
