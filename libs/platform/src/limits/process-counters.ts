/** What one count came to, within its window. */
export interface Count {
  readonly points: number;
  /** When the window ends, in milliseconds. */
  readonly ends: number;
}

// Beyond this the windows that are over are thrown away.
const manyCounters = 10_000;

/** Counters of this process, for what is not worth a statement. They end with their windows. */
export class ProcessCounters {
  private readonly counts = new Map<string, Count>();
  private sweptAt = 0;

  add(key: string, seconds: number, now: number): Count {
    if (this.counts.size > manyCounters) this.sweep(now);
    const known = this.counts.get(key);
    const isOpen = known !== undefined && known.ends > now;
    const count = isOpen
      ? { points: known.points + 1, ends: known.ends }
      : { points: 1, ends: now + seconds * 1000 };
    this.counts.set(key, count);
    return count;
  }

  get size(): number {
    return this.counts.size;
  }

  /** Once a second at the most: it looks at all of them. */
  private sweep(now: number): void {
    if (now - this.sweptAt < 1_000) return;
    this.sweptAt = now;
    for (const [key, { ends }] of this.counts) if (ends <= now) this.counts.delete(key);
  }
}
