import { IdentityModule } from '@peerloop/identity';
import { copies, leaves, purges, UnsubscribeLinks } from '@peerloop/platform';
import { Global, Module } from '@nestjs/common';
import { channelProviders } from './channel/channels.js';
import { InboxPush } from './notification/inbox-push.js';
import { NotificationMail } from './notification/notification-mail.js';
import { NotificationReader } from './notification/notification.reader.js';
import { NotificationResolver } from './notification/notification.resolver.js';
import { NotificationService } from './notification/notification.service.js';
import { Notifier } from './notification/notifier.js';
import { notificationsRetention } from './notifications.retention.js';
import { UnsubscribeController } from './unsubscribe/unsubscribe.controller.js';
import { UnsubscribeService } from './unsubscribe/unsubscribe.service.js';
import { PreferenceReader } from './preference/preference.reader.js';
import { PreferenceResolver } from './preference/preference.resolver.js';
import { PreferenceService } from './preference/preference.service.js';
import { notificationsCopies } from './notifications.copies.js';
import { notificationsLeaving } from './notifications.leaving.js';

@Global()
@Module({
  imports: [IdentityModule],
  controllers: [UnsubscribeController],
  providers: [
    InboxPush,
    ...channelProviders,
    Notifier,
    NotificationMail,
    NotificationReader,
    NotificationResolver,
    NotificationService,
    PreferenceReader,
    PreferenceResolver,
    PreferenceService,
    UnsubscribeLinks,
    UnsubscribeService,
    ...purges(...notificationsRetention),
    ...copies(...notificationsCopies),
    leaves(notificationsLeaving),
  ],
  exports: [Notifier, UnsubscribeLinks],
})
export class NotificationsModule {}
