import type { Id } from '@peerloop/kernel';

/**
 * Whether taking the role from, or locking out, this account would leave the instance without
 * anybody who can give roles.
 * @param administrators accounts that hold the role and can sign in
 */
export function isLastAdministrator(administrators: readonly Id[], accountId: Id): boolean {
  return administrators.includes(accountId) && administrators.length === 1;
}
