import { defineMessages } from '@peerloop/platform';
import type english from '../messages/en/mails.json';

/** The mails of this context. One sentence of each says what happens if the reader does nothing. */
export const mailMessages = defineMessages<typeof english>(
  new URL('../messages/', import.meta.url),
  'mails',
);
