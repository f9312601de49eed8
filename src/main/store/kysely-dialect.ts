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

/** Lets Kysely build and run queries on one connection of ours. Transactions are the store's: it holds the turn. */
export function connectionDialect(connection: Connection): Dialect {
  return {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => connectionDriver(connection),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  };
}

function connectionDriver(connection: Connection): KyselyDriver {
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

function queryConnection(connection: Connection): DatabaseConnection {
  return {
    async executeQuery<Row>({ query, sql, parameters }: CompiledQuery): Promise<QueryResult<Row>> {
      const returnsRows =
        query.kind === 'SelectQueryNode' || query.kind === 'RawNode' || 'returning' in query;
      // A row comes from a table of ours, whose types Kysely keeps.
      if (returnsRows) return { rows: (await connection.all(sql, parameters)) as Row[] };
      const { changes } = await connection.run(sql, parameters);
      return { rows: [], numAffectedRows: BigInt(changes) };
    },
    streamQuery() {
      throw new Error('streaming is not supported');
    },
  };
}
