import { Injectable } from '@nestjs/common';
import { placeOf, RateLimits, type Use } from '@peerloop/platform';
import {
  counterOf,
  knownPlace,
  linkAddressLimit,
  linkLimit,
  signInAddressLimit,
  signInLimit,
  signInPlaceLimit,
} from '../identity.limits.js';

/**
 * How often somebody may try to get in. A place that an account was signed in from has its own count, so
 * that strangers elsewhere use up nothing of the owner's. Addresses without an account count the same.
 */
@Injectable()
export class SignInLimits {
  constructor(private readonly limits: RateLimits) {}

  /** Before a password is compared. @throws RATE_LIMITED */
  async demandGuess(address: string, ip: string): Promise<void> {
    const pair = counterOf(address, placeOf(ip));
    await this.limits.consume(
      { limit: signInLimit, who: pair },
      ...(await this.sharedBy(address, ip)),
    );
  }

  /** It was no guess: only failures count. The place is known from now on. */
  async succeeded(address: string, ip: string): Promise<void> {
    const pair = counterOf(address, placeOf(ip));
    await this.limits.giveBack(...(await this.sharedBy(address, ip)));
    await this.limits.reset(signInLimit, pair);
    await this.noteKnown(address, ip);
  }

  /** Somebody got in here. */
  noteKnown(address: string, ip: string): Promise<void> {
    return this.limits.consume({ limit: knownPlace, who: counterOf(address, placeOf(ip)) });
  }

  /** Before a mail that anybody can ask for. @throws RATE_LIMITED */
  async demandMail(address: string, ip: string): Promise<void> {
    const pair = counterOf(address, placeOf(ip));
    const all = { limit: linkAddressLimit, who: address };
    const isKnown = await this.limits.isCounted(knownPlace, pair);
    await this.limits.consume({ limit: linkLimit, who: pair }, ...(isKnown ? [] : [all]));
  }

  private async sharedBy(address: string, ip: string): Promise<Use[]> {
    const place = placeOf(ip);
    const isKnown = await this.limits.isCounted(knownPlace, counterOf(address, place));
    const atPlace = { limit: signInPlaceLimit, who: place };
    return isKnown ? [atPlace] : [atPlace, { limit: signInAddressLimit, who: address }];
  }
}
