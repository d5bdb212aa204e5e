import { RowCopy } from '@peerloop/platform';

/** What a peer takes along of events. */
export const eventsCopies = [
  new RowCopy(
    'events/hosted.json',
    `SELECT id::text AS key, jsonb_build_object('id', id, 'kind', kind, 'title', title,
        'startsAt', starts_at, 'endsAt', ends_at, 'timeZone', time_zone, 'place', place,
        'meetingUrl', meeting_url, 'description', description, 'agenda', agenda,
        'status', status) AS content
       FROM event WHERE host_id = $1`,
  ),
  new RowCopy(
    'events/invitations.json',
    `SELECT invitation.id::text AS key, jsonb_build_object('eventId', event.id, 'event', title,
        'startsAt', starts_at, 'answer', answer, 'note', note, 'answeredAt', answered_at) AS content
       FROM invitation JOIN event ON event.id = event_id WHERE peer_id = $1`,
  ),
  new RowCopy(
    'events/attendance.json',
    `SELECT attendance.id::text AS key, jsonb_build_object('eventId', event.id, 'event', title,
        'joinedAt', joined_at, 'leftAt', left_at) AS content
       FROM attendance JOIN event ON event.id = event_id WHERE peer_id = $1`,
  ),
];
