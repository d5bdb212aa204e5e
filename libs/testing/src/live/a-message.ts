import type { RoomMessage } from '@peerloop/contracts';
import { newId, type Id } from '@peerloop/kernel';

/** A room message as it is pushed. */
export function aMessage(roomId: Id, seq: number, html = 'Hello'): RoomMessage {
  return {
    id: newId(),
    roomId,
    seq,
    changeSeq: seq,
    author: null,
    html,
    sentAt: '2027-03-01T09:00:00.000Z',
    editedAt: null,
    deleted: false,
    hidden: false,
  };
}
