import { Inject } from '@nestjs/common';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { signedIn, textIn, type Viewer } from '@peerloop/kernel';
import { Allow, CurrentViewer, Limit } from '@peerloop/platform';
import type { Channel } from '../channel/channel.js';
import { CHANNELS } from '../channel/channels.js';
import { allKinds } from '../notification/notification-kind.js';
import { PreferenceReader } from './preference.reader.js';
import { PreferenceService } from './preference.service.js';
import { NotificationPreferenceView, SetNotificationPreferenceInput } from './preference.types.js';

@Resolver(() => NotificationPreferenceView)
export class PreferenceResolver {
  constructor(
    private readonly service: PreferenceService,
    private readonly reader: PreferenceReader,
    @Inject(CHANNELS) private readonly channels: readonly Channel[],
  ) {}

  @Allow('peer')
  @Query(() => [NotificationPreferenceView], {
    description: 'Every kind of news with its channels.',
  })
  async notificationPreferences(
    @CurrentViewer() viewer: Viewer,
  ): Promise<NotificationPreferenceView[]> {
    const chosen = await this.reader.ofPeer(signedIn(viewer));
    return allKinds().map((kind) => ({
      kind: kind.name,
      label: textIn(kind.definition.label, viewer.locale),
      channels: this.channels.map((channel) => ({
        channel: channel.name,
        label: textIn(channel.label, viewer.locale),
        rhythm: chosen.get(kind.name)?.get(channel.name) ?? kind.rhythm(channel.name),
        rhythms: channel.rhythms,
      })),
    }));
  }

  @Allow('peer')
  @Limit('settings')
  @Mutation(() => [NotificationPreferenceView], {
    description: 'Sets how soon one kind of news comes by one channel.',
  })
  async setNotificationPreference(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { description: 'Kind, channel and rhythm.' })
    input: SetNotificationPreferenceInput,
  ): Promise<NotificationPreferenceView[]> {
    await this.service.set(viewer, input);
    return this.notificationPreferences(viewer);
  }
}
