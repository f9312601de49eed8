// The thread of one connection: better-sqlite3-multiple-ciphers answers only when a statement is done, and the main process
// has a window to serve meanwhile. Node itself runs this file in the tests, so it imports nothing of ours but types.
import { createRequire } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import type { SqlRow } from './driver';
import type { Answer, Question, WorkerStart } from './multiple-ciphers-protocol';

interface Statement {
  readonly reader: boolean;
  all(...values: readonly unknown[]): SqlRow[];
  run(...values: readonly unknown[]): { changes: number };
}

interface Database {
  prepare(sql: string): Statement;
  exec(sql: string): void;
  close(): void;
}

type DatabaseClass = new (path: string, options: { readonly: boolean; fileMustExist: boolean }) => Database;

const statementsKept = 100;
const statements = new Map<string, Statement>();
const port = parentPort;
if (port) serve(port.postMessage.bind(port), workerData as WorkerStart);

function serve(post: (answer: Answer) => void, start: WorkerStart): void {
  let database: Database | null = null;
  try {
    database = openDatabase(start);
    post({ ok: true });
  } catch (error) {
    // Without a name it wasn't SQLite that refused: the binding didn't load, or there is no such folder.
    post({ ok: false, sqliteCode: nameOf(error) ?? 'SQLITE_CANTOPEN' });
    return;
  }
  const opened = database;
  port?.on('message', (question: Question) => {
    try {
      post(answerTo(question, opened));
    } catch (error) {
      post({ ok: false, sqliteCode: nameOf(error) ?? 'SQLITE_ERROR' });
    }
    // Nobody to listen to: the thread ends.
    if (question.ask === 'close') port?.close();
  });
}

function openDatabase({ binding, path, key, mode }: WorkerStart): Database {
  const DatabaseHere: DatabaseClass = createRequire(import.meta.url)(binding);
  const database = new DatabaseHere(path, { readonly: mode === 'read', fileMustExist: mode !== 'create' });
  // As SQLite is by itself: here this one is built in otherwise.
  database.exec('PRAGMA recursive_triggers = 0');
  if (key === null) return database;
  database.exec("PRAGMA cipher = 'sqlcipher'; PRAGMA legacy = 4");
  database.exec(`PRAGMA key = "x'${key}'"`);
  return database;
}

function answerTo(question: Question, database: Database): Answer {
  switch (question.ask) {
    case 'all':
      return { ok: true, rows: rowsOf(prepared(database, question.sql), question.values.map(asBound)) };
    case 'run':
      return { ok: true, changes: changesOf(database, question.sql, question.values.map(asBound)) };
    case 'execute':
      database.exec(question.sql);
      return { ok: true };
    case 'close':
      statements.clear();
      database.close();
      return { ok: true };
  }
}

function prepared(database: Database, sql: string): Statement {
  const statement = statements.get(sql) ?? database.prepare(sql);
  statements.delete(sql);
  statements.set(sql, statement);
  const [oldest] = statements.keys();
  if (statements.size > statementsKept && oldest !== undefined) statements.delete(oldest);
  return statement;
}

/** The binding refuses `all` for a statement without rows, and `run` for one that has them. */
function rowsOf(statement: Statement, values: readonly unknown[]): SqlRow[] {
  if (statement.reader) return statement.all(...values);
  statement.run(...values);
  return [];
}

function changesOf(database: Database, sql: string, values: readonly unknown[]): number {
  const statement = prepared(database, sql);
  if (!statement.reader) return statement.run(...values).changes;
  statement.all(...values);
  return Number(prepared(database, 'SELECT changes() AS changes').all()[0]?.changes ?? 0);
}

/** The binding takes every number for a broken one: `? || ''` would say 1.0. */
function asBound(value: unknown): unknown {
  if (typeof value === 'number' && Number.isInteger(value)) return BigInt(value);
  return value;
}

/** The name alone: the message of an error may hold what is in the database. */
function nameOf(error: unknown): string | undefined {
  if (!(error instanceof Error && 'code' in error && typeof error.code === 'string')) return undefined;
  return error.code.startsWith('SQLITE_') ? error.code : undefined;
}
