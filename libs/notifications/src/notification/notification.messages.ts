import { defineMessages } from '@peerloop/platform';
import type english from '../../messages/en/footer.json';

export const footerMessages = defineMessages<typeof english>(
  new URL('../../messages/', import.meta.url),
  'footer',
);
