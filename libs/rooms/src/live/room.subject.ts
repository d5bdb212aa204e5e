import { subjectsOf, type Farewell } from '@peerloop/platform';
import type { Id } from '@peerloop/kernel';

/** Those who are in a room. */
export const roomSubject = subjectsOf('room');

/** The last that whoever must leave the room hears of it. */
export function roomFarewell(roomId: Id, reason: 'closed' | 'removed'): Farewell<'room:closed'> {
  return { name: 'room:closed', payload: { roomId, reason } };
}
