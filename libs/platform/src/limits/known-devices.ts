import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type {} from '@fastify/cookie';
import { newSecret } from '../auth/secret-token.js';
import { RateLimits, type RateLimit, type Use } from './rate-limits.js';

export const deviceCookie = 'peerloop_device';
export const deviceDays = 90;

const known: RateLimit = { name: 'known-device', points: 1e9, seconds: deviceDays * 86_400 };
const tokenShape = /^[\w-]{43}$/;

/** What a browser says of having signed somebody in before; null when it says nothing. */
export function deviceOf({ cookies }: Pick<FastifyRequest, 'cookies'>): string | null {
  const token = cookies[deviceCookie];
  return token !== undefined && tokenShape.test(token) ? token : null;
}

const uses = (device: string, address: string): Use[] => [
  { limit: known, who: device },
  { limit: known, who: `${device}\n${address}` },
];

/**
 * Browsers in which somebody got in before, each by a secret of its own in a cookie. They are counted apart,
 * so that strangers at the same place use up nothing of theirs. Kept as hashes, with the other counters.
 */
@Injectable()
export class KnownDevices {
  constructor(private readonly limits: RateLimits) {}

  /** Whether somebody, or the one with this address, got in on it. */
  async isKnown(device: string | null, address?: string): Promise<boolean> {
    if (device === null) return false;
    const [one, pair] = uses(device, address ?? '');
    return this.limits.isCounted(known, (address === undefined ? one! : pair!).who);
  }

  /**
   * Somebody got in. Answers what the browser is known by from now on: a secret that it did not have for
   * this address before may have been planted, and is not taken over.
   */
  async note(device: string | null, address: string): Promise<string> {
    const own = device !== null && (await this.isKnown(device, address)) ? device : newSecret();
    await this.limits.consume(...uses(own, address));
    return own;
  }
}
