import { DomainError } from '@peerloop/kernel';

/**
 * Lets work in, a few pieces at once, in the order it came; the others wait in a line of bounded
 * length.
 */
export class WaitingLine {
  private running = 0;
  private readonly waiting: (() => void)[] = [];

  constructor(
    private readonly maxAtOnce: number,
    private readonly maxWaiting: number,
  ) {}

  /** @throws UNAVAILABLE when the line is full: waiting would outlast the request */
  async inTurn<T>(work: () => Promise<T>): Promise<T> {
    if (this.running < this.maxAtOnce) {
      this.running += 1;
    } else {
      if (this.waiting.length >= this.maxWaiting) throw new DomainError('UNAVAILABLE');
      await new Promise<void>((resolve) => this.waiting.push(resolve));
    }
    try {
      return await work();
    } finally {
      // The place is handed over, not given up: a newcomer must not slip in before who waited.
      const next = this.waiting.shift();
      if (next) next();
      else this.running -= 1;
    }
  }
}
