import { requestContext } from '@peerloop/platform';

/**
 * Leaves the client's idempotency key out of account for the rest of the request. For operations
 * that hand out a secret: the answer of a transaction under a key is kept, and a session's token must
 * be kept nowhere. Repeating them is safe without: a link works once, and signing in twice harms
 * nobody.
 */
export function neverReplayed(): void {
  const context = requestContext();
  if (context) context.idempotentCall = null;
}
