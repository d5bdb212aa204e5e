import { defineEvent } from '@peerloop/platform';
import { z } from 'zod';

/** A showcase waits for a moderator's look. */
export const showcaseSubmitted = defineEvent(
  'showcases.showcase-submitted',
  1,
  z.object({ showcaseId: z.string(), championId: z.string(), topicId: z.string() }),
);

/** A showcase is public; its author is a champion from now on. */
export const showcasePublished = defineEvent(
  'showcases.showcase-published',
  1,
  z.object({
    showcaseId: z.string(),
    championId: z.string(),
    topicId: z.string(),
    reviewerId: z.string(),
  }),
);

/** A showcase went back to its author with a note. */
export const showcaseReturned = defineEvent(
  'showcases.showcase-returned',
  1,
  z.object({ showcaseId: z.string(), championId: z.string(), reviewerId: z.string() }),
);

/** Its author took a showcase back. */
export const showcaseWithdrawn = defineEvent(
  'showcases.showcase-withdrawn',
  1,
  z.object({ showcaseId: z.string(), championId: z.string() }),
);
