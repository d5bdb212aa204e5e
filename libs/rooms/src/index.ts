export { RoomReader } from './room/room.reader.js';
export * from './room/room.types.js';
export * from './rooms.events.js';
export * from './rooms.module.js';

// For the apps, which fill the demo world through the same actions. Other contexts record an event.
export { MessageService } from './message/message.service.js';
export { PostMessageInput } from './message/message.types.js';
export { RoomService } from './room/room.service.js';
