import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** A secret of 256 random bits for links, sessions and API tokens, safe in URLs. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

/**
 * What the database keeps of a secret. A plain hash is enough: the secrets are random and long, so
 * there is nothing to guess.
 */
export function hashSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url');
}

export function sameText(a: string, b: string): boolean {
  const left = Buffer.from(a);
  const right = Buffer.from(b);
  return left.length === right.length && timingSafeEqual(left, right);
}
