export { AttendanceReader } from './attendance/attendance.reader.js';
export * from './attendance/attendance.types.js';
export { EventReader } from './event/event.reader.js';
export * from './event/event.types.js';
export * from './events.events.js';
export * from './events.module.js';
export { InvitationReader } from './invitation/invitation.reader.js';
export * from './invitation/invitation.types.js';

// For the apps, which fill the demo world through the same actions. Other contexts record an event.
export { AttendanceService } from './attendance/attendance.service.js';
export { JoinService } from './attendance/join.service.js';
export { ScheduleEventInput } from './event/event-input.types.js';
export { EventService } from './event/event.service.js';
export { InvitationService } from './invitation/invitation.service.js';
export { InviteService } from './invitation/invite.service.js';
