import { Injectable } from '@nestjs/common';
import { KnownDevices, placeOf, RateLimits, type Use } from '@peerloop/platform';
import {
  counterOf,
  knownPlace,
  linkAddressLimit,
  linkLimit,
  signInAddressLimit,
  signInLimit,
  signInPlaceLimit,
} from '../identity.limits.js';

/** Where somebody tries to get in. */
export interface Origin {
  readonly ip: string;
  /** See `KnownDevices`. */
  readonly deviceToken: string | null;
}

const placed = (address: string, { ip }: Origin): string => counterOf(address, placeOf(ip));

/**
 * How often somebody may try to get in. A device that she got in on before has its own count, and a place
 * too, so that strangers use up nothing of the owner's. Addresses without an account count the same.
 */
@Injectable()
export class SignInLimits {
  constructor(
    private readonly limits: RateLimits,
    private readonly devices: KnownDevices,
  ) {}

  /** Before a password is compared. @throws RATE_LIMITED */
  async demandGuess(address: string, from: Origin): Promise<void> {
    const { own, shared } = await this.guesses(address, from);
    await this.limits.consume(own, ...shared);
  }

  /** It was no guess: only failures count. */
  async succeeded(address: string, from: Origin): Promise<void> {
    const { own, shared } = await this.guesses(address, from);
    await this.limits.giveBack(...shared);
    await this.limits.reset(own.limit, own.who);
  }

  /** Somebody got in here. Answers the secret that her device is known by. */
  async noteKnown(address: string, from: Origin): Promise<string> {
    await this.limits.consume({ limit: knownPlace, who: placed(address, from) });
    return this.devices.note(from.deviceToken, address);
  }

  /** Before a mail that anybody can ask for. @throws RATE_LIMITED */
  async demandMail(address: string, from: Origin): Promise<void> {
    const device = await this.deviceOf(address, from);
    if (device) return this.limits.consume({ limit: linkLimit, who: device });
    const pair = placed(address, from);
    const all = { limit: linkAddressLimit, who: address };
    const isKnown = await this.limits.isCounted(knownPlace, pair);
    await this.limits.consume({ limit: linkLimit, who: pair }, ...(isKnown ? [] : [all]));
  }

  private async guesses(address: string, from: Origin): Promise<{ own: Use; shared: Use[] }> {
    const device = await this.deviceOf(address, from);
    if (device) return { own: { limit: signInLimit, who: device }, shared: [] };
    const pair = placed(address, from);
    const isKnown = await this.limits.isCounted(knownPlace, pair);
    const atPlace = { limit: signInPlaceLimit, who: placeOf(from.ip) };
    const everywhere = { limit: signInAddressLimit, who: address };
    const shared = isKnown ? [atPlace] : [atPlace, everywhere];
    return { own: { limit: signInLimit, who: pair }, shared };
  }

  private async deviceOf(address: string, { deviceToken }: Origin): Promise<string | null> {
    const isKnown = await this.devices.isKnown(deviceToken, address);
    return isKnown && deviceToken ? counterOf(address, deviceToken) : null;
  }
}
