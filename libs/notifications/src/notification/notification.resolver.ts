import { Args, Mutation, Query, ResolveField, Resolver, Int } from '@nestjs/graphql';
import { ViewerView } from '@peerloop/identity';
import { signedIn, type Page, type Viewer } from '@peerloop/kernel';
import { Allow, CurrentViewer, Limit, PageInput } from '@peerloop/platform';
import { NotificationReader } from './notification.reader.js';
import { NotificationService } from './notification.service.js';
import {
  MarkNotificationsReadInput,
  MarkPlacesReadInput,
  NotificationConnection,
  NotificationCountView,
  type NotificationView,
} from './notification.types.js';

@Resolver(() => ViewerView)
export class NotificationResolver {
  constructor(
    private readonly service: NotificationService,
    private readonly reader: NotificationReader,
  ) {}

  @ResolveField(() => Int, {
    description: 'Unread notifications of the viewer, 100 standing for "100 or more".',
  })
  unreadNotifications(@CurrentViewer() viewer: Viewer): Promise<number> {
    return this.reader.unreadCount(signedIn(viewer));
  }

  @Allow('peer')
  @Limit('page')
  @Query(() => NotificationConnection, { description: "The viewer's inbox, newest first." })
  notifications(
    @CurrentViewer() viewer: Viewer,
    @Args() page: PageInput,
    @Args('unreadOnly', {
      type: () => Boolean,
      defaultValue: false,
      description: 'Leave out what was read.',
    })
    unreadOnly: boolean,
  ): Promise<Page<NotificationView>> {
    return this.reader.inbox(viewer, signedIn(viewer), page, unreadOnly);
  }

  @Allow('peer')
  @Limit('mark')
  @Mutation(() => NotificationCountView, { description: 'Marks some notifications as read.' })
  async markNotificationsRead(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { description: 'Which.' }) input: MarkNotificationsReadInput,
  ): Promise<NotificationCountView> {
    await this.service.markRead(viewer, input.ids);
    return { unread: await this.reader.unreadCount(signedIn(viewer)) };
  }

  @Allow('peer')
  @Limit('mark')
  @Mutation(() => NotificationCountView, {
    description: 'Marks as read what leads to places that the viewer is looking at.',
  })
  async markPlacesRead(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { description: 'Which.' }) input: MarkPlacesReadInput,
  ): Promise<NotificationCountView> {
    await this.service.markPlacesRead(viewer, input.paths);
    return { unread: await this.reader.unreadCount(signedIn(viewer)) };
  }

  @Allow('peer')
  @Limit('mark')
  @Mutation(() => NotificationCountView, { description: 'Marks the whole inbox as read.' })
  async markAllNotificationsRead(@CurrentViewer() viewer: Viewer): Promise<NotificationCountView> {
    await this.service.markRead(viewer, null);
    return { unread: await this.reader.unreadCount(signedIn(viewer)) };
  }
}
