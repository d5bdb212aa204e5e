import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { signedIn, type Viewer } from '@peerloop/kernel';
import { Allow, CurrentViewer, Limit } from '@peerloop/platform';
import { allKinds } from '../notification/notification-kind.js';
import { PreferenceReader } from './preference.reader.js';
import { PreferenceService } from './preference.service.js';
import { NotificationPreferenceView, SetNotificationPreferenceInput } from './preference.types.js';

@Resolver(() => NotificationPreferenceView)
export class PreferenceResolver {
  constructor(
    private readonly service: PreferenceService,
    private readonly reader: PreferenceReader,
  ) {}

  @Allow('peer')
  @Query(() => [NotificationPreferenceView], { description: 'Every kind with its channels.' })
  async notificationPreferences(
    @CurrentViewer() viewer: Viewer,
  ): Promise<NotificationPreferenceView[]> {
    const chosen = await this.reader.ofPeer(signedIn(viewer));
    return allKinds().map((kind) => ({
      kind: kind.name,
      label: kind.definition.label[viewer.locale],
      ...(chosen.get(kind.name) ?? kind.definition.defaults),
    }));
  }

  @Allow('peer')
  @Limit('settings')
  @Mutation(() => [NotificationPreferenceView], { description: 'Sets the channels of one kind.' })
  async setNotificationPreference(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { description: 'Kind and channels.' }) input: SetNotificationPreferenceInput,
  ): Promise<NotificationPreferenceView[]> {
    await this.service.set(viewer, input);
    return this.notificationPreferences(viewer);
  }
}
