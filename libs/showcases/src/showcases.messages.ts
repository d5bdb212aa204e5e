import { defineMessages } from '@peerloop/platform';
import type english from '../messages/en/showcases.json';

export const showcaseMessages = defineMessages<typeof english>(
  new URL('../messages/', import.meta.url),
  'showcases',
);
