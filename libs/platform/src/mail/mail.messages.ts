import { defineMessages } from '../messages/messages.js';
import type english from '../../messages/en/mail.json';

/** What sets a label off from what follows it: in French a space that does not break goes before. */
export const mailMessages = defineMessages<typeof english>(
  new URL('../../messages/', import.meta.url),
  'mail',
);
