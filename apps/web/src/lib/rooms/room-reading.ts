import { postAside } from '#lib/frame/seen.ts';

const atMostEvery = 5_000;

/**
 * Tells how far somebody has read in a room: of what comes while the page is before her eyes, now and
 * then while she reads and once more when she leaves or closes the window.
 */
export class RoomReading {
  private shown: number;
  /** Of it, what was there while the page was visible. */
  private seen = 0;
  private told = 0;
  private timer: ReturnType<typeof setTimeout> | null = null;

  /** @param seq of the last message on the page; @param tell over the live connection */
  constructor(
    private readonly roomId: string,
    seq: number,
    private readonly tell: (seq: number) => void,
  ) {
    this.shown = seq;
  }

  start(): void {
    document.addEventListener('visibilitychange', this.look);
    window.addEventListener('pagehide', this.leave);
    this.look();
  }

  /** The page shows everything up to this number. */
  shows(seq: number): void {
    this.shown = Math.max(this.shown, seq);
    this.look();
  }

  stop(): void {
    this.leave();
    document.removeEventListener('visibilitychange', this.look);
    window.removeEventListener('pagehide', this.leave);
  }

  private readonly look = (): void => {
    if (document.visibilityState === 'hidden') {
      this.leave();
      return;
    }
    this.seen = this.shown;
    if (this.timer || this.seen <= this.told) return;
    this.told = this.seen;
    this.tell(this.seen);
    this.timer = setTimeout(() => {
      this.timer = null;
      this.look();
    }, atMostEvery);
  };

  private readonly leave = (): void => {
    if (this.timer) clearTimeout(this.timer);
    this.timer = null;
    if (this.seen <= this.told) return;
    this.told = this.seen;
    postAside(`/rooms/${this.roomId}/read`, { seq: this.told });
  };
}
