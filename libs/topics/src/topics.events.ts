import { defineEvent } from '@peerloop/platform';
import { z } from 'zod';

/** The tree has a new topic. */
export const topicAdded = defineEvent(
  'topics.topic-added',
  1,
  z.object({ topicId: z.string(), by: z.string() }),
);

/**
 * A peer showed interest in topics: in her profile, or by being on the participant list of an
 * exercise about them. Recorded by contexts above this one; topics then follows them for her.
 */
export const topicInterestShown = defineEvent(
  'topics.interest-shown',
  1,
  z.object({ peerId: z.string(), topicIds: z.array(z.string()).max(100) }),
);
