import type { Provider } from '@nestjs/common';
import type { Channel } from './channel.js';
import { InboxChannel } from './inbox.channel.js';
import { MailChannel } from './mail.channel.js';

/** All ways by which news reaches people, in the order in which they are shown. One line each. */
const classes = [InboxChannel, MailChannel];

/** Token of the {@link Channel}s. */
export const CHANNELS = Symbol('channels');

export const channelProviders: Provider[] = [
  ...classes,
  { provide: CHANNELS, useFactory: (...channels: Channel[]) => channels, inject: classes },
];
