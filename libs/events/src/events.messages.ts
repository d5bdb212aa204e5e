import { defineMessages } from '@peerloop/platform';
import type english from '../messages/en/events.json';

export const eventMessages = defineMessages<typeof english>(
  new URL('../messages/', import.meta.url),
  'events',
);
