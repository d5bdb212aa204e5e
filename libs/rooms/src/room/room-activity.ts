import type { Id } from '@peerloop/kernel';
import type { Tx } from '@peerloop/platform';

/** Makes a room's last activity what it would be had the withdrawn and hidden messages never been said. */
export async function recountActivity(tx: Tx, roomId: Id): Promise<void> {
  await tx.query(
    `UPDATE room SET last_message_at = (
       SELECT sent_at FROM message
       WHERE room_id = $1 AND deleted_at IS NULL AND hidden_at IS NULL ORDER BY seq DESC LIMIT 1
     ) WHERE id = $1`,
    [roomId],
  );
}
