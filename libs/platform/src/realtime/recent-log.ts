const kept = 30_000;

/**
 * Remembers for half a minute when something was taken away, so that a check that began before and
 * ends after it is noticed. Times are the process's own (`performance.now()`), in milliseconds.
 */
export class RecentLog {
  private readonly times = new Map<string, number>();

  add(key: string): void {
    const now = performance.now();
    this.times.delete(key);
    this.times.set(key, now);
    for (const [old, at] of this.times) {
      if (now - at < kept) break;
      this.times.delete(old);
    }
  }

  /** Whether it happened at or after that moment. */
  since(key: string, moment: number): boolean {
    return (this.times.get(key) ?? -1) >= moment;
  }
}
