import type { Face, Presence, RoomMessage, ServerMessages } from '@peerloop/contracts';
import type { Live } from './live.js';

/** What a room's page does with what comes. */
export interface RoomView {
  /** Forget everything shown; what follows is the room from here on. */
  reset(): void;
  /** New or changed, in order, each once. */
  apply(message: RoomMessage): void;
  /** Who is there: the whole list after joining, then comings and goings. */
  present(presence: Presence): void;
  presentChanged(change: ServerMessages['room:present']): void;
  typing(face: Face): void;
  /** No longer in the room, or not allowed in. */
  closed(reason: 'closed' | 'removed' | 'refused'): void;
}

// Two messages may overtake each other on their way; only what is still missing then is asked for.
const holePatience = 200;
const retryAfter = 3_000;

/**
 * Keeps a page equal to its room over lost messages, lost connections and stopped servers: pushes
 * are taken in the order of the room's running number, and on a hole the room is joined again with
 * the last number seen.
 */
export class RoomFeed {
  private readonly early = new Map<number, RoomMessage>();
  private readonly stops: (() => void)[] = [];
  private joining = false;
  private again = false;
  private stopped = false;
  private timer: ReturnType<typeof setTimeout> | null = null;

  /** @param seq the room's running number when the page was rendered; null: the page is empty */
  constructor(
    private readonly live: Live,
    private readonly roomId: string,
    private seq: number | null,
    private readonly view: RoomView,
  ) {}

  start(): void {
    const { live, roomId, view } = this;
    const mine =
      <T extends { roomId: string }>(handle: (payload: T) => void) =>
      (payload: T) => {
        if (payload.roomId === roomId) handle(payload);
      };
    this.stops.push(
      live.on(
        'room:message',
        mine((message) => this.take(message)),
      ),
      live.on(
        'room:message-changed',
        mine((message) => this.take(message)),
      ),
      live.on(
        'room:present',
        mine((change) => view.presentChanged(change)),
      ),
      live.on(
        'room:typing',
        mine(({ face }) => view.typing(face)),
      ),
      live.on(
        'room:closed',
        mine(({ reason }) => this.end(reason)),
      ),
      live.on('live:resync', () => void this.join()),
      live.onState((state) => {
        if (state === 'online') void this.join();
      }),
    );
  }

  stop(): void {
    if (this.stopped) return;
    this.stopped = true;
    for (const stop of this.stops) stop();
    if (this.timer) clearTimeout(this.timer);
    void this.live.send('room:leave', { roomId: this.roomId });
  }

  // As methods: what they answer changes while a join is under way.
  private isOver(): boolean {
    return this.stopped;
  }

  private wantsAgain(): boolean {
    return this.again;
  }

  private end(reason: 'closed' | 'removed' | 'refused'): void {
    this.stop();
    this.view.closed(reason);
  }

  /** Joins, or joins again for what was missed. One at a time. */
  private async join(): Promise<void> {
    if (this.isOver()) return;
    if (this.joining) {
      this.again = true;
      return;
    }
    this.joining = true;
    this.again = false;
    const { roomId } = this;
    const answer = await this.live.send(
      'room:join',
      this.seq === null ? { roomId } : { roomId, afterSeq: this.seq },
    );
    this.joining = false;
    if (this.isOver()) return;
    if (answer.ok) {
      if (answer.gap || this.seq === null) {
        this.view.reset();
        this.seq = 0;
      }
      for (const message of answer.messages) {
        if (message.changeSeq > this.seq) this.view.apply(message);
      }
      this.seq = answer.seq;
      this.view.present(answer.present);
      this.drain();
    } else if (answer.code === 'NOT_FOUND' || answer.code === 'FORBIDDEN') {
      this.end('refused');
    } else if (answer.code !== 'OFFLINE') {
      this.later(retryAfter);
    }
    if (this.wantsAgain()) void this.join();
  }

  private take(message: RoomMessage): void {
    this.early.set(message.changeSeq, message);
    if (!this.joining && this.seq !== null) this.drain();
  }

  /** Applies what follows without a hole. */
  private drain(): void {
    let seq = this.seq ?? 0;
    for (let next = this.early.get(seq + 1); next; next = this.early.get(seq + 1)) {
      seq += 1;
      this.view.apply(next);
    }
    this.seq = seq;
    for (const known of this.early.keys()) if (known <= seq) this.early.delete(known);
    if (this.early.size > 0) this.later(holePatience);
  }

  private later(milliseconds: number): void {
    this.timer ??= setTimeout(() => {
      this.timer = null;
      void this.join();
    }, milliseconds);
  }
}
