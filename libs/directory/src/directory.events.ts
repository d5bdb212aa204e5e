import { defineEvent } from '@peerloop/platform';
import { z } from 'zod';

/** A peer began to follow another one. */
export const peerFollowed = defineEvent(
  'directory.peer-followed',
  1,
  z.object({ followerId: z.string(), peerId: z.string() }),
);

/**
 * A peer's first showcase was published (step 4 of the guide). Recorded by the context that owns
 * showcases; the directory shows her as a champion from then on.
 */
export const championRecognised = defineEvent(
  'directory.champion-recognised',
  1,
  z.object({ peerId: z.string(), since: z.string() }),
);

/** None of a peer's showcases is published any more. */
export const championWithdrawn = defineEvent(
  'directory.champion-withdrawn',
  1,
  z.object({ peerId: z.string() }),
);
