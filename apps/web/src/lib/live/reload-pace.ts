// Open pages of one thing hear of a change in the same moment; they ask within this time.
const spread = 1_000;
// While it goes on changing, a page of something many look at asks this often.
const sharedRest = 10_000;

/** When a page that hears of changes asks again: soon, not with all the others, and not for each of them. */
export class ReloadPace {
  private timer: ReturnType<typeof setTimeout> | null = null;
  private restedAt = -Infinity;

  /** @param rest milliseconds between two reloads at least; less for what one person alone looks at */
  constructor(
    private readonly reload: () => void,
    private readonly rest = sharedRest,
  ) {}

  /** Something changed. What comes before the page asks is answered with it. */
  hear(): void {
    if (this.timer) return;
    const wait = Math.max(0, this.restedAt - performance.now()) + spread * Math.random();
    this.timer = setTimeout(() => {
      this.timer = null;
      this.restedAt = performance.now() + this.rest;
      this.reload();
    }, wait);
  }

  stop(): void {
    if (this.timer) clearTimeout(this.timer);
    this.timer = null;
  }
}
