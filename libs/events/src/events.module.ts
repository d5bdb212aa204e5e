import { Module } from '@nestjs/common';
import { DirectoryModule } from '@peerloop/directory';
import { IdentityModule } from '@peerloop/identity';
import { copies, leaves, purges } from '@peerloop/platform';
import { TopicsModule } from '@peerloop/topics';
import { AttendanceReader } from './attendance/attendance.reader.js';
import { AttendanceResolver } from './attendance/attendance.resolver.js';
import { AttendanceService } from './attendance/attendance.service.js';
import { JoinController } from './attendance/join.controller.js';
import { JoinService } from './attendance/join.service.js';
import { CalendarController } from './calendar/calendar.controller.js';
import { EventCalendar } from './calendar/event-calendar.js';
import { EventLock } from './event/event-lock.js';
import { EventWatchers } from './event/live/event-watchers.js';
import { EventFactsReader } from './event/event-facts.reader.js';
import { EventGateway } from './event/live/event.gateway.js';
import { EventDecision, ReportableEvents } from './event/event.moderation.js';
import {
  CancellationNotification,
  ChangeNotification,
  EventAnnouncement,
  EventNewsTelling,
  MoveNotification,
  WithdrawalNotification,
} from './event/news/event.notification.js';
import { EventTexts } from './event/event-texts.js';
import { EventReader } from './event/event.reader.js';
import { EventResolver } from './event/event.resolver.js';
import { EventViewerResolver } from './event/event-viewer.resolver.js';
import { EventService } from './event/event.service.js';
import { MoveEventService } from './event/move-event.service.js';
import { ZoneRules } from './event/zone-rules.js';
import { eventsRetention } from './events.retention.js';
import { AnswerChange } from './invitation/answer-change.js';
import { InvitationLinks } from './invitation/invitation-links.js';
import { InvitationAdoption } from './invitation/invitation.listeners.js';
import { AnswerConfirmation, InvitationMailing } from './invitation/invitation.notification.js';
import { InvitationReader } from './invitation/invitation.reader.js';
import { InvitationResolver } from './invitation/invitation.resolver.js';
import { InvitationService } from './invitation/invitation.service.js';
import { InviteService } from './invitation/invite.service.js';
import { ParticipantMail } from './invitation/participant-mail.js';
import { ParticipantReader } from './invitation/participant.reader.js';
import { ParticipantTelling } from './invitation/participant-telling.js';
import { DueReminders } from './reminder/due-reminders.js';
import { ReminderNotification } from './reminder/reminder.notification.js';
import { ReminderRows } from './reminder/reminder-rows.js';
import { eventsCopies } from './events.copies.js';
import { eventsLeaving } from './events.leaving.js';

const event = [
  CancellationNotification,
  ChangeNotification,
  EventAnnouncement,
  EventCalendar,
  EventDecision,
  EventLock,
  EventWatchers,
  EventFactsReader,
  EventGateway,
  EventNewsTelling,
  EventReader,
  EventResolver,
  EventService,
  EventTexts,
  EventViewerResolver,
  MoveEventService,
  MoveNotification,
  ReportableEvents,
  ZoneRules,
];

const invitation = [
  AnswerChange,
  AnswerConfirmation,
  InvitationAdoption,
  InvitationLinks,
  InvitationMailing,
  InvitationReader,
  InvitationResolver,
  InvitationService,
  InviteService,
  ParticipantMail,
  ParticipantReader,
  ParticipantTelling,
  WithdrawalNotification,
];

const reminder = [DueReminders, ReminderNotification, ReminderRows];

const attendance = [AttendanceReader, AttendanceResolver, AttendanceService, JoinService];

@Module({
  imports: [TopicsModule, DirectoryModule, IdentityModule],
  controllers: [CalendarController, JoinController],
  providers: [
    ...event,
    ...invitation,
    ...reminder,
    ...attendance,
    ...purges(...eventsRetention),
    ...copies(...eventsCopies),
    leaves(eventsLeaving),
  ],
  exports: [AttendanceReader, EventReader, InvitationReader],
})
export class EventsModule {}
