import { defineMessages } from '@peerloop/platform';
import type english from '../../messages/en/unsubscribe.json';

/** What the page behind the link in a mail's foot says. */
export const unsubscribeMessages = defineMessages<typeof english>(
  new URL('../../messages/', import.meta.url),
  'unsubscribe',
);
