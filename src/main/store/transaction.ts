import { type Connection, checkedParameters } from './driver';
import type { QueryConnection } from './kysely-dialect';
import { countParameters } from './parameter-count';
import { canBeWrittenOut, withLiterals } from './sql-literal';

/** The writer's connection as transactions use it, one after the other. */
export interface Transactions extends QueryConnection {
  commit(): Promise<void>;
  rollback(): Promise<void>;
}

/** So many characters of statements wait at most. */
const longestWait = 500_000;

/**
 * Transactions that hold back statements which give no rows and send them together, from BEGIN to COMMIT as one text
 * where nothing is read in between: one way to SQLite and back instead of one per statement, which is most of what a save
 * costs (measured, docs/decisions/0001). A read first sends what waits, so it sees everything that was written.
 * What goes wrong with a statement shows when it is sent, at the latest by `commit`.
 */
export function transactionsOn(connection: Connection): Transactions {
  let waiting: string[] = [];
  let waitingLength = 0;
  let begun = false;
  const counts = new Map<string, number | null>();

  /** Statements are few and come back: each is counted once. */
  function countOf(sql: string): number | null {
    const known = counts.get(sql);
    if (known !== undefined) return known;
    const count = countParameters(sql);
    counts.set(sql, count);
    return count;
  }

  async function send(...more: readonly string[]): Promise<void> {
    const statements = [...(begun ? [] : ['BEGIN IMMEDIATE']), ...waiting, ...more];
    waiting = [];
    waitingLength = 0;
    begun = true;
    if (statements.length > 0) await connection.execute(statements.join(';\n'));
  }

  return {
    async all(sql, parameters) {
      if (waiting.length > 0) await send();
      return connection.all(sql, parameters);
    },
    async run(sql, parameters = []) {
      const values = checkedParameters(parameters, countOf(sql));
      if (!canBeWrittenOut(values)) {
        if (!begun || waiting.length > 0) await send();
        await connection.run(sql, values);
        return;
      }
      const statement = withLiterals(sql, values);
      waiting.push(statement);
      waitingLength += statement.length;
      if (waitingLength > longestWait) await send();
    },
    async commit() {
      if (begun || waiting.length > 0) await send('COMMIT');
      begun = false;
    },
    async rollback() {
      waiting = [];
      waitingLength = 0;
      // Sending may have failed before or after BEGIN; without a transaction there is nothing to take back.
      if (begun) await connection.execute('ROLLBACK').catch(() => undefined);
      begun = false;
    },
  };
}
