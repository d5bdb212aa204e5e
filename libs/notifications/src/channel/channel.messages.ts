import { defineMessages } from '@peerloop/platform';
import type english from '../../messages/en/channels.json';

export const channelMessages = defineMessages<typeof english>(
  new URL('../../messages/', import.meta.url),
  'channels',
);
