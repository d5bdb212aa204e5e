// The actions of the context, for the demo world and for tests. Other contexts record an event instead.
export { AttendanceService } from './attendance/attendance.service.js';
export { JoinService } from './attendance/join.service.js';
export { ScheduleEventInput } from './event/event-input.types.js';
export { EventService } from './event/event.service.js';
export { InvitationService } from './invitation/invitation.service.js';
export { InviteService } from './invitation/invite.service.js';
