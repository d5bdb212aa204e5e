import { Injectable } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';
import { boundedLimit } from './bounded-limit.js';

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
  private readonly limited = boundedLimit(maxAtOnce, maxWaiting);
  private decoy: Promise<string> | null = null;

  hash(password: string): Promise<string> {
    return this.limited(() => hash(password, options));
  }

  /**
   * Checks a password. Without a stored hash the same work is done and the answer is false, so an
   * unknown address takes as long as a wrong password.
   */
  async verify(stored: string | null, password: string): Promise<boolean> {
    this.decoy ??= hash('no account has this password', options);
    const against = stored ?? (await this.decoy);
    const matches = await this.limited(() => verify(against, password));
    return stored !== null && matches;
  }
}
