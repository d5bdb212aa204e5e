import { defineEvent } from '@peerloop/platform';
import { z } from 'zod';

const id = z.uuid();
const answer = z.enum(['pending', 'accepted', 'declined', 'tentative', 'waiting', 'withdrawn']);

/** An event has a date. */
export const eventScheduled = defineEvent(
  'events.event-scheduled',
  1,
  z.object({ eventId: id, topicId: id, hostId: id, visibility: z.enum(['public', 'invited']) }),
);

/**
 * Texts, place or limits of an event were changed. `sequence` is null when those who take part need
 * not be told, as of a corrected description.
 */
export const eventChanged = defineEvent(
  'events.event-changed',
  1,
  z.object({ eventId: id, sequence: z.int().nullable(), by: id }),
);

/**
 * An event takes place at another time, or lasts longer or shorter. `by` is null where the rules of its
 * time zone have moved it.
 */
export const eventMoved = defineEvent(
  'events.event-moved',
  1,
  z.object({ eventId: id, sequence: z.int(), by: id.nullable() }),
);

/** An event does not take place. */
export const eventCancelled = defineEvent(
  'events.event-cancelled',
  1,
  z.object({ eventId: id, sequence: z.int(), by: id }),
);

/** People were asked to come; each invitation with its round, so that asking again is another mail. */
export const peopleInvited = defineEvent(
  'events.people-invited',
  1,
  z.object({
    eventId: id,
    by: id,
    invitations: z.array(z.object({ invitationId: id, round: z.int() })).max(400),
  }),
);

/**
 * Somebody registered, or answered an invitation, or took that back. `peerId` is null for a guest
 * without an account. The seat is hers when `answer` is `accepted`.
 */
export const invitationAnswered = defineEvent(
  'events.invitation-answered',
  1,
  z.object({
    eventId: id,
    invitationId: id,
    peerId: id.nullable(),
    before: answer.nullable(),
    answer,
    round: z.int(),
  }),
);

/** The organiser took an invitation back. */
export const invitationWithdrawn = defineEvent(
  'events.invitation-withdrawn',
  1,
  z.object({
    eventId: id,
    invitationId: id,
    peerId: id.nullable(),
    before: answer,
    round: z.int(),
    by: id,
  }),
);

/** Somebody was there: she came by the platform's link, or the host noted it. */
export const attendanceRecorded = defineEvent(
  'events.attendance-recorded',
  1,
  z.object({ eventId: id, attendanceId: id, peerId: id.nullable(), joinedAt: z.iso.datetime() }),
);
