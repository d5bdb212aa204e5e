import type { PushedMessage } from './live-server.types.js';

// Nobody notices this wait; and a notification to hundreds is a handful of messages between the
// processes instead of hundreds, each of which would be a transaction of its own on PostgreSQL.
const windowMilliseconds = 4;

// Below what NOTIFY takes, with what the adapter adds.
const maxBytes = 6_500;

/** Collects pushes for the other processes for a moment, and passes them on together, in order. */
export class PushBatch {
  private waiting: PushedMessage[] = [];
  private bytes = 0;
  private timer: NodeJS.Timeout | null = null;

  constructor(private readonly passOn: (pushes: readonly PushedMessage[]) => void) {}

  add(push: PushedMessage): void {
    const bytes = Buffer.byteLength(JSON.stringify(push));
    if (this.bytes + bytes > maxBytes) this.flush();
    this.waiting.push(push);
    this.bytes += bytes;
    this.timer ??= setTimeout(() => this.flush(), windowMilliseconds);
  }

  /** Passes on what waits, at once: whatever is told next must not overtake it. */
  flush(): void {
    if (this.timer) clearTimeout(this.timer);
    this.timer = null;
    const pushes = this.waiting;
    this.waiting = [];
    this.bytes = 0;
    if (pushes.length > 0) this.passOn(pushes);
  }
}
