import type { Tx } from '@peerloop/platform';

/**
 * Of two who take one mail address at the same moment, by signing up or by moving to it, the second waits
 * here until the first has committed, and then sees that it is taken. After the locks of rows.
 */
export async function claimAddress(tx: Tx, address: string): Promise<void> {
  await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended('address/' || $1, 0))`, [address]);
}
