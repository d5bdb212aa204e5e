import type { PurgeRule } from '@peerloop/platform';

/** How long what belongs to an event's preparation is kept. */
export const eventsRetention: readonly PurgeRule[] = [
  {
    // Found by the age of the link, so that only those of events still to come are looked at in vain.
    name: 'events.invitation-links',
    kept: 'Personal links in invitation mails, after the end of their event',
    days: 30,
    statement: `DELETE FROM invitation_link WHERE token_hash IN (
      SELECT link.token_hash FROM invitation_link AS link
        JOIN invitation ON invitation.id = link.invitation_id
        JOIN event ON event.id = invitation.event_id
       WHERE link.created_at < $1 AND event.ends_at < $1
       LIMIT $2 FOR UPDATE OF link SKIP LOCKED)
    RETURNING token_hash`,
  },
  {
    name: 'events.reminders',
    kept: 'Reminders, once they were sent',
    days: 30,
    statement: `DELETE FROM reminder WHERE (invitation_id, lead) IN (
      SELECT invitation_id, lead FROM reminder WHERE sent_at < $1
       ORDER BY sent_at LIMIT $2 FOR UPDATE SKIP LOCKED)
    RETURNING lead`,
  },
];
