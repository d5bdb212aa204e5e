import { Logger } from '@nestjs/common';
import { createAdapter } from '@socket.io/postgres-adapter';
import pg from 'pg';
import { channelPrefix, type ClusterLink, type ClusterLinkEvents } from './cluster-link.js';

const logger = new Logger('PostgresLink');

const connectionTimeoutMillis = 5_000;

// NOTIFY refuses payloads of 8000 bytes and more.
const payloadThreshold = 7_900;

/** Nothing comes of it, and nothing waits on it. */
const never = new Promise<never>(() => undefined);

/** The part of a `pg` client that the adapter uses for LISTEN. */
type ListeningClient = pg.Client & { release(): void };

/**
 * The two ways the socket.io adapter uses a pool, each made safe:
 * - LISTEN has one connection of its own. A second `connect()` replaces it, so that two reconnects
 *   racing each other cannot make every message arrive twice; its errors cannot end the process.
 * - NOTIFY goes through one connection, so that messages leave in the order they were sent.
 */
class NotifyPool {
  private readonly sender: pg.Pool;
  private listener: pg.Client | null = null;
  private connects = 0;
  private closed = false;

  constructor(
    private readonly connectionString: string,
    private readonly events: ClusterLinkEvents,
  ) {
    this.sender = new pg.Pool({
      connectionString,
      connectionTimeoutMillis,
      max: 1,
      application_name: 'peerloop-live',
    });
    this.sender.on('error', (error) => logger.warn({ message: 'sending connection lost', error }));
  }

  async connect(): Promise<ListeningClient> {
    // The adapter tries again for ever, also when it has been closed while it was connecting.
    if (this.closed) return never;
    this.dropListener();
    const client = new pg.Client({
      connectionString: this.connectionString,
      connectionTimeoutMillis,
      keepAlive: true,
      application_name: 'peerloop-live-listen',
    });
    client.on('error', (error) => logger.warn({ message: 'listening connection lost', error }));
    this.listener = client;
    try {
      await client.connect();
    } catch (error) {
      if (this.isClosed()) return never;
      throw error;
    }
    if (this.isClosed()) {
      this.dropListener();
      return never;
    }
    this.connects += 1;
    if (this.connects > 1) this.announceAfterListen(client);
    return Object.assign(client, { release: () => this.dropListener() });
  }

  // As a method: what it answers changes while a connection is made.
  private isClosed(): boolean {
    return this.closed;
  }

  query(text: string, values?: unknown[]): Promise<pg.QueryResult> {
    return this.sender.query(text, values);
  }

  async close(): Promise<void> {
    this.closed = true;
    this.dropListener();
    await this.sender.end();
  }

  /** Catching up before LISTEN holds would leave a hole between the two. */
  private announceAfterListen(client: pg.Client): void {
    const query = client.query.bind(client);
    client.query = ((text: string) =>
      query(text).then((result) => {
        client.query = query;
        this.events.onReconnected();
        return result;
      })) as typeof client.query;
  }

  private dropListener(): void {
    const client = this.listener;
    this.listener = null;
    client?.removeAllListeners('end');
    client?.end().catch(() => undefined);
  }
}

/** Processes talk through NOTIFY; what is too long for it goes through `socket_io_attachments`. */
export function postgresLink(databaseUrl: string, events: ClusterLinkEvents): ClusterLink {
  const pool = new NotifyPool(databaseUrl, events);
  const adapter = createAdapter(pool as unknown as pg.Pool, {
    channelPrefix,
    payloadThreshold,
    errorHandler: (error) => logger.warn({ message: 'message to other processes lost', error }),
  });
  return { adapter, close: () => pool.close() };
}
