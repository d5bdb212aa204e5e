import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Database } from '../database/database.js';

/** What a worker is called to look at: events to dispatch, mails to send. */
export const wakeUpTopics = ['outbox', 'mail'] as const;
export type WakeUpTopic = (typeof wakeUpTopics)[number];

export const wakeUpChannel = 'peerloop_wake_up';

// One NOTIFY serves every commit of this long: PostgreSQL delivers notifications in commit order
// under one lock of the whole server, so a NOTIFY per transaction would queue up all writers.
const gap = 20;

/**
 * Tells the workers that there is something to do, by NOTIFY, after the commit and without waiting.
 * A lost call costs nothing but time: workers also look by themselves every second.
 */
@Injectable()
export class WakeUp implements OnApplicationShutdown {
  private readonly called = new Set<WakeUpTopic>();
  private timer: NodeJS.Timeout | null = null;
  private lastSent = -Infinity;
  private closed = false;

  constructor(private readonly database: Database) {}

  call(topic: WakeUpTopic): void {
    if (this.closed) return;
    this.called.add(topic);
    if (this.timer) return;
    const wait = Math.max(0, this.lastSent + gap - performance.now());
    this.timer = setTimeout(() => void this.send(), wait);
    this.timer.unref();
  }

  onApplicationShutdown(): void {
    this.closed = true;
    if (this.timer) clearTimeout(this.timer);
  }

  private async send(): Promise<void> {
    this.timer = null;
    this.lastSent = performance.now();
    const topics = [...this.called];
    this.called.clear();
    try {
      await this.database.pool.query(
        'SELECT pg_notify($1, topic) FROM unnest($2::text[]) AS topic',
        [wakeUpChannel, topics],
      );
    } catch {
      // The database is away; whoever writes next finds out, and the workers look by themselves.
    }
  }
}
