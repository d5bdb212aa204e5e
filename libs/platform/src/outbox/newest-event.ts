import type { Tx } from '../database/tx.js';
import type { ListenerMark } from './listener.js';

/**
 * Whether nothing newer was handled in the event's line; notes it as the newest then. The row it writes
 * is held to the end of the transaction, so that listeners of one line and subject take turns.
 */
export async function isNewest(
  tx: Tx,
  { name, newestOf }: ListenerMark,
  payload: object,
  position: string,
): Promise<boolean> {
  const subject = newestOf?.subject(payload as never) ?? null;
  if (subject === null) return true;
  const noted = await tx.query(
    `INSERT INTO newest_event (line, subject, position) VALUES ($1, $2, $3)
     ON CONFLICT (line, subject) DO UPDATE SET position = excluded.position, handled_at = now()
     WHERE newest_event.position < excluded.position
     RETURNING position`,
    [newestOf?.line ?? name, subject, position],
  );
  return noted.length > 0;
}
