import { isForgotten, settledBy, stays, type LeavingPart } from '@peerloop/platform';

/** What becomes of a peer's invitations, attendance and events when she leaves. */
export const eventsLeaving: LeavingPart = {
  context: 'events',
  obstacles: [
    {
      // Others have them in their calendars: she calls them off, and everybody is told.
      code: 'HOSTS_COMING_EVENTS',
      statement: `SELECT count(*)::int AS number FROM event
        WHERE host_id = :account AND status = 'scheduled' AND ends_at > :now`,
    },
  ],
  rules: [
    settledBy(
      `SELECT FROM event WHERE id IN (
         SELECT event_id FROM invitation WHERE peer_id = :account OR address = :address
         UNION SELECT event_id FROM attendance WHERE peer_id = :account
         UNION SELECT id FROM event WHERE host_id = :account)
        ORDER BY id FOR NO KEY UPDATE`,
    ),
    // Hers, and those of guests of events she held: third persons whom she had named.
    settledBy(
      `DELETE FROM attendance WHERE peer_id = :account OR invitation_id IN (
         SELECT invitation.id FROM invitation JOIN event ON event.id = event_id
          WHERE address = :address OR (host_id = :account AND address IS NOT NULL))`,
      'attendance.peer_id',
    ),
    settledBy(
      `WITH gone AS (
        DELETE FROM invitation USING event
         WHERE event.id = event_id AND (peer_id = :account OR invitation.address = :address
            OR (host_id = :account AND invitation.address IS NOT NULL))
        RETURNING event_id, answer),
      counted AS (
        SELECT event_id, count(*) FILTER (WHERE answer = 'accepted') AS seats FROM gone GROUP BY event_id)
      UPDATE event SET taken = taken - seats, answer_changes = answer_changes + 1
        FROM counted WHERE event.id = event_id`,
      'invitation.peer_id',
      'invitation.address',
      'invitation.name',
      'invitation.note',
    ),
    ...isForgotten('invitation.invited_by'),
    stays('past events under "a former peer": an id that names nobody', 'event.host_id'),
    stays('an id that names nobody; null would say she came by herself', 'attendance.recorded_by'),
    stays(
      'an event is shared by all who were there',
      'event.description_html',
      'event.agenda_html',
      'event.known_as',
    ),
  ],
};
