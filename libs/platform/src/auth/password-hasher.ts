import { Injectable } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';
import { DomainError } from '@peerloop/kernel';

// OWASP's minimum for argon2id (the library's default algorithm): 19 MiB, 2 passes, 1 lane.
const options = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

// A hash keeps a core busy for some 30 ms; more at once than this would starve everything else.
const maxAtOnce = 2;
const maxWaiting = 200;

/**
 * Hashes passwords, a few at a time; the others wait in a line of bounded length.
 * @throws UNAVAILABLE when the line is full
 */
@Injectable()
export class PasswordHasher {
  private running = 0;
  private readonly waiting: (() => void)[] = [];
  private decoy: Promise<string> | null = null;

  hash(password: string): Promise<string> {
    return this.inTurn(() => hash(password, options));
  }

  /**
   * Checks a password. Without a stored hash the same work is done and the answer is false, so an
   * unknown address takes as long as a wrong password.
   */
  async verify(stored: string | null, password: string): Promise<boolean> {
    this.decoy ??= hash('no account has this password', options);
    const against = stored ?? (await this.decoy);
    const matches = await this.inTurn(() => verify(against, password));
    return stored !== null && matches;
  }

  private async inTurn<T>(work: () => Promise<T>): Promise<T> {
    if (this.running < maxAtOnce) {
      this.running += 1;
    } else {
      // Beyond this, waiting would outlast the request: better to say so at once.
      if (this.waiting.length >= maxWaiting) throw new DomainError('UNAVAILABLE');
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
