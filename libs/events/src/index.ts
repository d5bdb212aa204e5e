export * from './attendance/attendance.types.js';
export * from './event/event.types.js';
export * from './events.events.js';
export * from './events.module.js';
export * from './invitation/invitation.types.js';
