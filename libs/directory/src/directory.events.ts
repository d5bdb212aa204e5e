import { defineEvent } from '@peerloop/platform';
import { z } from 'zod';

/** A peer began to follow another one. */
export const peerFollowed = defineEvent(
  'directory.peer-followed',
  1,
  z.object({ followerId: z.string(), peerId: z.string() }),
);
