import { AsyncLocalStorage } from 'node:async_hooks';
import type { QueryResult, QueryResultRow } from 'pg';

/** What reads need of a connection. */
export interface Connection {
  query<Row extends QueryResultRow>(query: {
    readonly name: string | undefined;
    readonly text: string;
    readonly values: unknown[];
  }): Promise<QueryResult<Row>>;
}

/**
 * The transaction that the current asynchronous call chain is in. Reads within it go over its connection:
 * whoever held one and waited for a second would, with as many others as the pool has connections, wait
 * for ever.
 */
class OpenTransaction implements Connection {
  private turn: Promise<unknown> = Promise.resolve();
  isOpen = true;

  constructor(private readonly connection: Connection) {}

  /** One after the other: a connection carries one statement at a time. */
  query<Row extends QueryResultRow>(query: Parameters<Connection['query']>[0]) {
    const answer = this.turn.then(() => this.connection.query<Row>(query));
    this.turn = answer.catch(() => undefined);
    return answer;
  }
}

const storage = new AsyncLocalStorage<OpenTransaction>();

/** Null outside of one, and for what a transaction has begun and not waited for. */
export function currentTransaction(): Connection | null {
  const transaction = storage.getStore();
  return transaction?.isOpen ? transaction : null;
}

/** Runs `work` as part of the transaction that is open on the connection. */
export async function inTransaction<T>(connection: Connection, work: () => Promise<T>): Promise<T> {
  const transaction = new OpenTransaction(connection);
  try {
    return await storage.run(transaction, work);
  } finally {
    transaction.isOpen = false;
  }
}
