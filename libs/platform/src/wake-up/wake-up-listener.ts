import { Injectable, Logger } from '@nestjs/common';
import pg from 'pg';
import { Database } from '../database/database.js';
import { wakeUpChannel, wakeUpTopics, type WakeUpTopic } from './wake-up.js';

const firstRetry = 200;
const longestRetry = 5_000;
const keepAlive = 10_000;

/**
 * Listens for {@link WakeUp} calls on a connection of its own (a pooled one would be lost to the
 * pool), made again whenever it drops.
 */
@Injectable()
export class WakeUpListener {
  private readonly logger = new Logger(WakeUpListener.name);
  private client: pg.Client | null = null;
  private retry: NodeJS.Timeout | null = null;
  private retryIn = firstRetry;
  private onCall: ((topic: WakeUpTopic) => void) | null = null;

  constructor(private readonly database: Database) {}

  /** Calls back on every call, and once for each topic after a connection: some may have been missed. */
  async start(onCall: (topic: WakeUpTopic) => void): Promise<void> {
    this.onCall = onCall;
    await this.connect();
  }

  async stop(): Promise<void> {
    this.onCall = null;
    if (this.retry) clearTimeout(this.retry);
    const client = this.client;
    this.client = null;
    await client?.end().catch(() => undefined);
  }

  private async connect(): Promise<void> {
    const { connectionString } = this.database.pool.options;
    const client = new pg.Client({
      connectionString,
      application_name: 'peerloop wake-up',
      connectionTimeoutMillis: 5_000,
      keepAlive: true,
      keepAliveInitialDelayMillis: keepAlive,
    });
    client.on('error', () => this.dropped(client));
    client.on('end', () => this.dropped(client));
    client.on('notification', (message) => this.heard(message.payload));
    this.client = client;
    try {
      await client.connect();
      await client.query(`LISTEN ${wakeUpChannel}`);
    } catch {
      this.dropped(client);
      return;
    }
    this.retryIn = firstRetry;
    for (const topic of wakeUpTopics) this.onCall?.(topic);
  }

  private heard(payload: string | undefined): void {
    const topic = wakeUpTopics.find((known) => known === payload);
    if (topic) this.onCall?.(topic);
  }

  private dropped(client: pg.Client): void {
    if (client !== this.client || !this.onCall) return;
    this.client = null;
    void client.end().catch(() => undefined);
    this.logger.warn(`wake-up connection lost; trying again in ${this.retryIn} ms`);
    this.retry = setTimeout(() => void this.connect(), this.retryIn);
    this.retryIn = Math.min(this.retryIn * 2, longestRetry);
  }
}
