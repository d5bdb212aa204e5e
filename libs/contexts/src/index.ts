import { DirectoryModule } from '@peerloop/directory';
import { EventsModule } from '@peerloop/events';
import { ForumModule } from '@peerloop/forum';
import { IdentityModule } from '@peerloop/identity';
import { ModerationModule } from '@peerloop/moderation';
import { NotificationsModule } from '@peerloop/notifications';
import { ParticipantsModule } from '@peerloop/participants';
import { RoomsModule } from '@peerloop/rooms';
import { ShowcasesModule } from '@peerloop/showcases';
import { TopicsModule } from '@peerloop/topics';

/** Every context, for whoever runs a process of the product. */
export const contexts = [
  IdentityModule,
  NotificationsModule,
  ModerationModule,
  TopicsModule,
  DirectoryModule,
  ParticipantsModule,
  RoomsModule,
  ForumModule,
  EventsModule,
  ShowcasesModule,
];
