export { AttendanceReader } from './attendance/attendance.reader.js';
export * from './attendance/attendance.types.js';
export { EventReader } from './event/event.reader.js';
export * from './event/event.types.js';
export * from './events.events.js';
export * from './events.module.js';
export { InvitationReader } from './invitation/invitation.reader.js';
export * from './invitation/invitation.types.js';
