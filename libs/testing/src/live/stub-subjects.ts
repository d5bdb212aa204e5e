import type { Id } from '@peerloop/kernel';
import { subjectsOf, type Farewell } from '@peerloop/platform';

export const roomSubject = subjectsOf('room');
export const eventSubject = subjectsOf('event');

/** The last that whoever must leave a room hears of it. */
export function roomFarewell(roomId: Id, reason: 'closed' | 'removed'): Farewell<'room:closed'> {
  return { name: 'room:closed', payload: { roomId, reason } };
}
