export * from './body-limits.js';
export * from './locale-cookie.js';
export * from './readable-url.js';
export * from './socket-messages.js';
export * from './socket-messages/presence.js';
export type { RoomMessage, RoomSnapshot } from './socket-messages/room-messages.js';
