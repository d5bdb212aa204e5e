import type { Id } from '@peerloop/kernel';

/** A source of chance that gives the same for the same seed (mulberry32). */
export class Random {
  private state: number;

  constructor(seed: number) {
    this.state = seed >>> 0;
  }

  /** 0 ≤ x < 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let bits = this.state;
    bits = Math.imul(bits ^ (bits >>> 15), bits | 1);
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
    return ((bits ^ (bits >>> 14)) >>> 0) / 0x1_0000_0000;
  }

  /** A whole number, both ends included. */
  between(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  pick<T>(items: readonly T[]): T {
    const item = items[Math.floor(this.next() * items.length)];
    if (item === undefined) throw new Error('there is nothing to pick from');
    return item;
  }

  /** Some of the items, each at most once; fewer when chance names one twice. */
  some<T>(items: readonly T[], count: number): T[] {
    const picked = new Set<T>();
    for (let turn = 0; turn < count; turn += 1) picked.add(this.pick(items));
    return [...picked];
  }

  shuffled<T>(items: readonly T[]): T[] {
    const shuffled = [...items];
    for (let last = shuffled.length - 1; last > 0; last -= 1) {
      const other = this.between(0, last);
      [shuffled[last], shuffled[other]] = [shuffled[other]!, shuffled[last]!];
    }
    return shuffled;
  }

  /** Waiting times, lengths: many short ones, few long ones. */
  exponential(mean: number): number {
    return -mean * Math.log(1 - this.next());
  }

  /** Sizes of communities: the middle far below the mean, a long tail. */
  logNormal(mean: number, spread: number): number {
    const normal = Math.sqrt(-2 * Math.log(1 - this.next())) * Math.cos(2 * Math.PI * this.next());
    return Math.exp(Math.log(mean) - (spread * spread) / 2 + spread * normal);
  }

  /** An id as `newId` would have made it at that moment. */
  idAt(moment: Date): Id {
    const time = moment.getTime().toString(16).padStart(12, '0');
    const hex = (digits: number): string =>
      Math.floor(this.next() * 16 ** digits)
        .toString(16)
        .padStart(digits, '0');
    const variant = (8 + Math.floor(this.next() * 4)).toString(16);
    return `${time.slice(0, 8)}-${time.slice(8)}-7${hex(3)}-${variant}${hex(3)}-${hex(6)}${hex(6)}`;
  }
}

/** Picks by Zipf's law: the second half as often as the first, the tenth a tenth as often. */
export class Zipf<T> {
  private readonly shares: Float64Array;

  /** @param items the most popular first */
  constructor(
    private readonly items: readonly T[],
    private readonly random: Random,
    exponent = 1,
  ) {
    this.shares = new Float64Array(items.length);
    let sum = 0;
    for (let rank = 0; rank < items.length; rank += 1) {
      sum += 1 / (rank + 1) ** exponent;
      this.shares[rank] = sum;
    }
  }

  pick(): T {
    const wanted = this.random.next() * (this.shares.at(-1) ?? 0);
    let low = 0;
    let high = this.shares.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.shares[middle]! > wanted) high = middle;
      else low = middle + 1;
    }
    return this.items[low]!;
  }

  /** Different ones; fewer than asked for when the same come again and again. */
  some(count: number): T[] {
    const picked = new Set<T>();
    for (let turn = 0; turn < count * 2 && picked.size < count; turn += 1) picked.add(this.pick());
    return [...picked];
  }
}
