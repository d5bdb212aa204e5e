import { Module } from '@nestjs/common';
import { DirectoryModule } from '@peerloop/directory';
import { copies, leaves, purges } from '@peerloop/platform';
import { ListSendingService } from './list/list-sending.service.js';
import { ParticipantListController } from './list/participant-list.controller.js';
import { ParticipantListReader } from './list/participant-list.reader.js';
import { ParticipantListResolver } from './list/participant-list.resolver.js';
import { ParticipantListService } from './list/participant-list.service.js';
import { ParticipantRows } from './list/participant-rows.js';
import { participantsCopies } from './participants.copies.js';
import { participantsLeaving } from './participants.leaving.js';
import { participantsRetention } from './participants.retention.js';
import {
  NamedLinking,
  NewcomerLinking,
  ParticipantLinking,
} from './participation/participant-linking.js';
import { ParticipationResolver } from './participation/participation.resolver.js';
import { ParticipationService } from './participation/participation.service.js';

@Module({
  imports: [DirectoryModule],
  controllers: [ParticipantListController],
  providers: [
    ListSendingService,
    NamedLinking,
    NewcomerLinking,
    ParticipantLinking,
    ParticipantListReader,
    ParticipantListResolver,
    ParticipantListService,
    ParticipantRows,
    ParticipationResolver,
    ParticipationService,
    ...purges(...participantsRetention),
    ...copies(...participantsCopies),
    leaves(participantsLeaving),
  ],
})
export class ParticipantsModule {}
