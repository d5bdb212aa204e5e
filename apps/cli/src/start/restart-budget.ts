const window = 60_000;
const limit = 5;
const firstDelay = 500;

/** How often and how fast a process that keeps crashing is started again. */
export class RestartBudget {
  private crashes: number[] = [];

  /**
   * @param now milliseconds of any steady clock
   * @returns how long to wait before the next start, in ms; null when it is no use any more
   */
  afterCrash(now: number): number | null {
    this.crashes = [...this.crashes.filter((at) => now - at < window), now];
    if (this.crashes.length > limit) return null;
    return firstDelay * 2 ** (this.crashes.length - 1);
  }
}
