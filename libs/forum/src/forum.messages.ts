import { defineMessages } from '@peerloop/platform';
import type english from '../messages/en/forum.json';

export const forumMessages = defineMessages<typeof english>(
  new URL('../messages/', import.meta.url),
  'forum',
);
