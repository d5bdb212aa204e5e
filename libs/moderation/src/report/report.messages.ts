import { defineMessages } from '@peerloop/platform';
import type english from '../../messages/en/reports.json';

export const reportMessages = defineMessages<typeof english>(
  new URL('../../messages/', import.meta.url),
  'reports',
);
