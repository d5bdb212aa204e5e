import { Module } from '@nestjs/common';
import { copies, leaves } from '@peerloop/platform';
import { DirectoryModule } from '@peerloop/directory';
import { IdentityModule } from '@peerloop/identity';
import { TopicsModule } from '@peerloop/topics';
import { RoomGateway } from './live/room.gateway.js';
import { MessageAudienceReader } from './message/message-audience.reader.js';
import { MessageDecision, ReportableMessages } from './message/message.moderation.js';
import {
  MemberNotification,
  MessageNotification,
  MessageWithdrawal,
} from './message/message.notification.js';
import { MessageReader } from './message/message.reader.js';
import { MessageResolver } from './message/message.resolver.js';
import { MessageService } from './message/message.service.js';
import { ReportableRooms, RoomDecision } from './room/room.moderation.js';
import { RoomReader } from './room/room.reader.js';
import { RoomResolver } from './room/room.resolver.js';
import { RoomService } from './room/room.service.js';
import { TopicRoomListener } from './room/topic-room.listener.js';
import { roomsCopies } from './rooms.copies.js';
import { roomsLeaving } from './rooms.leaving.js';

@Module({
  imports: [IdentityModule, TopicsModule, DirectoryModule],
  providers: [
    MemberNotification,
    MessageAudienceReader,
    MessageDecision,
    MessageNotification,
    MessageReader,
    MessageResolver,
    MessageService,
    MessageWithdrawal,
    ReportableMessages,
    ReportableRooms,
    RoomDecision,
    RoomGateway,
    RoomReader,
    RoomResolver,
    RoomService,
    TopicRoomListener,
    ...copies(...roomsCopies),
    leaves(roomsLeaving),
  ],
  exports: [RoomReader],
})
export class RoomsModule {}
