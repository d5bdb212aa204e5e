import { hashSecret, type RateLimit } from '@peerloop/platform';

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

/** At one account from everywhere. The owner still gets in by mailed link. */
export const signInAddressLimit: RateLimit = {
  name: 'sign-in-address',
  points: 100,
  seconds: hour,
};

/** Mails that strangers can make us send to one address, of all kinds together. */
export const linkLimit: RateLimit = { name: 'link', points: 5, seconds: hour };

/** Such mails asked for from one place: a workshop's room may sign up at once. */
export const linkPlaceLimit: RateLimit = { name: 'link-ip', points: 200, seconds: hour };

export const signUpPlaceLimit: RateLimit = { name: 'sign-up-ip', points: 100, seconds: hour };

/** Guesses at the current password by whoever sits at a signed-in browser. */
export const currentPasswordLimit: RateLimit = {
  name: 'current-password',
  points: 10,
  seconds: 15 * minute,
};

/** Whose uses are counted, without leaving names and addresses in the counters' table. */
export function counterOf(...parts: readonly string[]): string {
  return hashSecret(parts.join('\n'));
}
