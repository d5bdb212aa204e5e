// The actions of the context, for the demo world and for tests. Other contexts record an event instead.
export { MessageService } from './message/message.service.js';
export { PostMessageInput } from './message/message.types.js';
export { RoomService } from './room/room.service.js';
