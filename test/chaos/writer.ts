import { setTimeout as pause } from 'node:timers/promises';
import type { GraphqlClient } from '@peerloop/testing';
import { trusted } from '../deployed/newcomer.js';
import type { Random } from './randomly.js';

// Below what one peer may write in a minute.
const pace = 1_100;
const retry = 100;

/** Codes that say "not just now". */
const passing = new Set(['UNAVAILABLE', 'RATE_LIMITED']);

export interface Places {
  readonly threadId: string;
  readonly roomId: string;
}

/** A peer who keeps writing, and remembers what the instance has acknowledged. */
export class Writer {
  readonly replies = new Set<string>();
  readonly messages = new Set<string>();
  /** What was sent and not answered when it stopped: it may be there or not. */
  unanswered: string | null = null;
  /** Answers that are neither an acknowledgement nor "not just now". */
  readonly refusals: { readonly problems: string; readonly requestId: string }[] = [];
  private stopping = false;
  private running: Promise<void> = Promise.resolve();

  constructor(
    private readonly name: string,
    private readonly client: GraphqlClient,
    private readonly places: Places,
  ) {}

  start(random: Random): void {
    this.running = this.write(random);
  }

  /** Waits for the last acknowledgement. */
  async stop(): Promise<void> {
    this.stopping = true;
    await this.running;
  }

  private async write(random: Random): Promise<void> {
    for (let number = 0; !this.stopping; number += 1) {
      const body = `${this.name} ${number}`;
      const isReply = random(2) === 0;
      this.unanswered = body;
      const input = isReply
        ? { threadId: this.places.threadId, body }
        : { roomId: this.places.roomId, body };
      const document = trusted(isReply ? 'Reply' : 'PostMessage');
      while (!(await this.isAcknowledged(document, input, `chaos ${body}`.replaceAll(' ', '-')))) {
        await pause(retry);
      }
      this.unanswered = null;
      (isReply ? this.replies : this.messages).add(body);
      await pause(random(2 * pace));
    }
  }

  /** The same key on every try: it happens once, whichever of them got through. */
  private async isAcknowledged(
    document: string,
    input: object,
    idempotencyKey: string,
  ): Promise<boolean> {
    try {
      const answer = await this.client.call(document, { input }, { idempotencyKey });
      if (!answer.errors && answer.data) return true;
      const code = answer.errors?.[0]?.extensions.code ?? `status ${answer.status}`;
      if (!passing.has(code)) {
        const problems = `${code}: ${JSON.stringify(answer.errors)}`;
        const requestId = answer.errors?.[0]?.extensions.requestId ?? 'unknown';
        this.refusals.push({ problems, requestId });
      }
    } catch {
      // The connection broke; nobody knows whether it was written.
    }
    return false;
  }
}
