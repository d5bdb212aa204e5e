import { defineEvent } from '@peerloop/platform';
import { z } from 'zod';

/** Peers were brought into a group room. */
export const membersAdded = defineEvent(
  'rooms.members-added',
  1,
  z.object({ roomId: z.string(), by: z.string(), peerIds: z.array(z.string()).max(101) }),
);

/** An author took back what she had said in a group room. */
export const messageDeleted = defineEvent(
  'rooms.message-deleted',
  1,
  z.object({ roomId: z.string(), messageId: z.string(), by: z.string() }),
);

/** Something was said in a group room; topics' rooms are busy and record nothing. */
export const messagePosted = defineEvent(
  'rooms.message-posted',
  1,
  z.object({
    roomId: z.string(),
    messageId: z.string(),
    seq: z.number().int(),
    authorId: z.string(),
  }),
);
