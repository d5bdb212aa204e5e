export { RoomReader } from './room/room.reader.js';
export * from './room/room.types.js';
export * from './rooms.events.js';
export * from './rooms.module.js';
