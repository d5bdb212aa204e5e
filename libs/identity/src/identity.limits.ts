import type { RateLimit } from '@peerloop/platform';

/** Characters of a person's name. */
export const maxNameLength = 120;

/** Characters of a secret in a link; ours have 43. */
export const maxTokenLength = 100;

export const maxApiTokens = 20;
export const maxApiTokenDays = 365;

const minute = 60;
const hour = 60 * minute;

/** Guesses at one account from one place. */
export const signInLimit: RateLimit = { name: 'sign-in', points: 10, seconds: 15 * minute };

/** From one place, at whatever account: an office of a hundred behind one address still gets in. */
export const signInPlaceLimit: RateLimit = {
  name: 'sign-in-ip',
  points: 200,
  seconds: 15 * minute,
};

/**
 * At one account from all the places it was never signed in from: however many guess, the owner gets in
 * where she got in before.
 */
export const signInAddressLimit: RateLimit = {
  name: 'sign-in-address',
  points: 100,
  seconds: hour,
};

/** Noted at every success, and forgotten by itself. */
export const knownPlace: RateLimit = { name: 'known-place', points: 1e9, seconds: 90 * 24 * hour };

/** Mails that somebody at one place can make us send to one address, of all kinds together. */
export const linkLimit: RateLimit = { name: 'link', points: 5, seconds: hour };

/** The same from all the places that the address was never signed in from. */
export const linkAddressLimit: RateLimit = { name: 'link-address', points: 20, seconds: hour };

/** Guesses at the current password by whoever sits at a signed-in browser. */
export const currentPasswordLimit: RateLimit = {
  name: 'current-password',
  points: 10,
  seconds: 15 * minute,
};

/** Whose uses are counted. */
export function counterOf(...parts: readonly string[]): string {
  return parts.join('\n');
}
