import { Injectable } from '@nestjs/common';
import { PasswordHasher } from '@peerloop/platform';
import { demandGoodPassword, type PasswordOwner } from './password.policy.js';

/** Checks and hashes passwords. Two keyboards may write one letter in two ways, so NFC is what counts. */
@Injectable()
export class Passwords {
  constructor(private readonly hasher: PasswordHasher) {}

  /**
   * @param field the input's name for the password, where problems are shown
   * @throws VALIDATION with TOO_SHORT, TOO_LONG, PASSWORD_COMMON or PASSWORD_PERSONAL
   */
  async hash(password: string, owner: PasswordOwner, field = 'password'): Promise<string> {
    const normalised = password.normalize('NFC');
    demandGoodPassword(normalised, owner, field);
    return this.hasher.hash(normalised);
  }

  /** @param stored null where there is no account: takes as long and answers false */
  verify(stored: string | null, password: string): Promise<boolean> {
    return this.hasher.verify(stored, password.normalize('NFC'));
  }
}
