import { defineMessages } from '@peerloop/platform';
import type english from '../../messages/en/peer-name.json';

export const peerNameMessages = defineMessages<typeof english>(
  new URL('../../messages/', import.meta.url),
  'peer-name',
);
