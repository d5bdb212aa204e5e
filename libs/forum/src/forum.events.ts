import { defineEvent } from '@peerloop/platform';
import { z } from 'zod';

/** A peer opened a thread. */
export const threadStarted = defineEvent(
  'forum.thread-started',
  1,
  z.object({ threadId: z.string(), topicId: z.string(), authorId: z.string() }),
);

/** A peer added a post to a thread. */
export const replyPosted = defineEvent(
  'forum.reply-posted',
  1,
  z.object({
    threadId: z.string(),
    topicId: z.string(),
    postId: z.string(),
    seq: z.number().int(),
    authorId: z.string(),
  }),
);

/** An author changed what she had written. */
export const postEdited = defineEvent(
  'forum.post-edited',
  1,
  z.object({ threadId: z.string(), postId: z.string(), authorId: z.string() }),
);

/** An author withdrew a post. */
export const postDeleted = defineEvent(
  'forum.post-deleted',
  1,
  z.object({ threadId: z.string(), postId: z.string(), by: z.string() }),
);
