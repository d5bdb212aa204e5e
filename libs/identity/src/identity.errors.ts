import { DomainError } from '@peerloop/kernel';

/**
 * Codes of this context:
 * - `SIGN_IN_FAILED` address and password do not belong together (or there is no such account)
 * - `LINK_UNKNOWN`, `LINK_USED`, `LINK_EXPIRED` a mailed link opens nothing (any more)
 * - `PASSWORD_WRONG` the current password was mistyped
 * - `PASSWORD_COMMON`, `PASSWORD_PERSONAL` (VALIDATION) too easily guessed
 * - `LAST_ADMINISTRATOR` the instance must keep one
 * - `HOSTS_COMING_EVENTS` and other codes of contexts above: what a peer must settle before she leaves
 * - `OWN_ACCOUNT` an administrator cannot disable herself
 * - `TOO_MANY_TOKENS` a peer has as many API tokens as there may be
 */
export function signInFailed(): DomainError {
  return new DomainError('SIGN_IN_FAILED');
}

export function linkUnknown(): DomainError {
  return new DomainError('LINK_UNKNOWN');
}

export function linkUsed(): DomainError {
  return new DomainError('LINK_USED');
}

export function linkExpired(): DomainError {
  return new DomainError('LINK_EXPIRED');
}

export function lastAdministrator(): DomainError {
  return new DomainError('LAST_ADMINISTRATOR');
}

export function ownAccount(): DomainError {
  return new DomainError('OWN_ACCOUNT');
}

export function tooManyTokens(max: number): DomainError {
  return new DomainError('TOO_MANY_TOKENS', { facts: { max } });
}
