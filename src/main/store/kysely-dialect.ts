import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver as KyselyDriver,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely';
import type { Connection } from './driver';

/** What queries need of a connection. How many rows a statement touched isn't told: it may not have run yet. */
export interface QueryConnection extends Pick<Connection, 'all'> {
  run(sql: string, parameters?: readonly unknown[]): Promise<unknown>;
}

/** Lets Kysely build and run queries on one connection of ours. Transactions are the store's: it holds the turn. */
export function connectionDialect(connection: QueryConnection): Dialect {
  return {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => connectionDriver(connection),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  };
}

function connectionDriver(connection: QueryConnection): KyselyDriver {
  const queries = queryConnection(connection);
  const notHere = () => Promise.reject(new Error('transactions belong to the store'));
  return {
    init: async () => undefined,
    acquireConnection: async () => queries,
    releaseConnection: async () => undefined,
    beginTransaction: notHere,
    commitTransaction: notHere,
    rollbackTransaction: notHere,
    destroy: async () => undefined,
  };
}

function queryConnection(connection: QueryConnection): DatabaseConnection {
  return {
    async executeQuery<Row>({ query, sql, parameters }: CompiledQuery): Promise<QueryResult<Row>> {
      const returnsRows = query.kind === 'SelectQueryNode' || 'returning' in query;
      // A row comes from a table of ours, whose types Kysely keeps.
      if (returnsRows) return { rows: (await connection.all(sql, parameters)) as Row[] };
      await connection.run(sql, parameters);
      return { rows: [] };
    },
    streamQuery() {
      throw new Error('streaming is not supported');
    },
  };
}
