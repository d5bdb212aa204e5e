import {
  goesWithRow,
  isForgotten,
  namesNobody,
  settledBy,
  stays,
  wordsGo,
  wordsStay,
  type LeavingPart,
} from '@peerloop/platform';
import { cancellationListener } from './event/news/event.notification.js';

const wordsOfEvent = [
  'event.description',
  'event.description_html',
  'event.agenda',
  'event.agenda_html',
  'event.cancel_reason',
];

/** Whether the news that the event was called off has still to be brought to its guests. */
const isToBeToldOff = `EXISTS (
  SELECT FROM outbox_event AS news
   WHERE news.completed_at IS NULL AND news.name = 'events.event-cancelled'
     AND news.payload ->> 'eventId' = event.id::text
     AND NOT EXISTS (SELECT FROM processed_event AS done
                      WHERE done.event_id = news.id AND done.listener = '${cancellationListener}'))`;

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
    // Hers, and those of guests of events she held: third persons whom she had named. Guests who have not
    // heard yet that she called it off are forgotten when they have.
    settledBy(
      `DELETE FROM attendance WHERE peer_id = :account OR invitation_id IN (
         SELECT invitation.id FROM invitation JOIN event ON event.id = event_id
          WHERE address = :address OR (host_id = :account AND address IS NOT NULL AND NOT ${isToBeToldOff}))`,
      'attendance.peer_id',
    ),
    settledBy(
      `WITH gone AS (
        DELETE FROM invitation USING event
         WHERE event.id = event_id AND (peer_id = :account OR invitation.address = :address
            OR (host_id = :account AND invitation.address IS NOT NULL AND NOT ${isToBeToldOff}))
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
    goesWithRow('invitation.locale', 'invitation_link.token_hash'),
    ...isForgotten('invitation.invited_by'),
    stays('past events under "a former peer": an id that names nobody', 'event.host_id'),
    stays('an id that names nobody; null would say she came by herself', 'attendance.recorded_by'),
    // Its own link may be that of her private room; a past event needs it no more.
    settledBy(
      `UPDATE event SET meeting_url = '' WHERE host_id = :account AND meeting_url <> ''`,
      'event.meeting_url',
    ),
    stays(
      'that it took place, and where, is shared by all who were there',
      'event.title',
      'event.place',
      'event.follows_up',
      'event.known_as',
    ),
    wordsStay('under "a former peer"', ...wordsOfEvent),
    // Answers no ids: whoever called it off is told so, by a mail that may still be on its way.
    wordsGo(
      `UPDATE event SET description = '', description_html = '', agenda = '', agenda_html = '',
              cancel_reason = ''
        WHERE host_id = :account`,
      ...wordsOfEvent,
    ),
    namesNobody('event.calendar_uid', 'event.language', 'event.local_start', 'event.time_zone'),
  ],
};
