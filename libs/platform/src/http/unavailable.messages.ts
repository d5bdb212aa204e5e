import { defineMessages } from '../messages/messages.js';
import type english from '../../messages/en/unavailable.json';

/** What somebody reads while the process that has the pages is away. */
export const unavailableMessages = defineMessages<typeof english>(
  new URL('../../messages/', import.meta.url),
  'unavailable',
);
