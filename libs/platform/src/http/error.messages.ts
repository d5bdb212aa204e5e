import { defineMessages } from '../messages/messages.js';
import type english from '../../messages/en/errors.json';

/** What somebody reads whose browser opens an address of the api, or sends it a form, and is refused. */
export const errorMessages = defineMessages<typeof english>(
  new URL('../../messages/', import.meta.url),
  'errors',
);
