import { defineMessages } from '@peerloop/platform';
import type english from '../messages/en/rooms.json';

export const roomMessages = defineMessages<typeof english>(
  new URL('../messages/', import.meta.url),
  'rooms',
);
