import type { RoomSnapshot } from '@peerloop/contracts';
import { AccountReader } from '@peerloop/identity';
import { isId, signedIn, type Id, type Viewer } from '@peerloop/kernel';
import {
  Allow,
  Connection,
  Limit,
  LiveGateway,
  LiveSocket,
  OnMessage,
  Payload,
  Realtime,
  SubjectPresence,
} from '@peerloop/platform';
import { z } from 'zod';
import { MessageReader } from '../message/message.reader.js';
import { RoomReader } from '../room/room.reader.js';
import { RoomService } from '../room/room.service.js';
import { roomSubject } from './room.subject.js';

// What a client has missed comes at once up to this many; with more it starts anew.
const maxMissed = 200;
const newestShown = 50;

const roomId = z.string().refine(isId);
const inRoom = z.strictObject({ roomId });
const reading = z.strictObject({ roomId, seq: z.number().int().min(0).max(2_147_483_647) });
const joining = z.strictObject({ roomId, afterSeq: z.number().int().min(0).optional() });

/** Being in a room. */
@LiveGateway()
export class RoomGateway {
  constructor(
    private readonly rooms: RoomReader,
    private readonly service: RoomService,
    private readonly messages: MessageReader,
    private readonly accounts: AccountReader,
    private readonly realtime: Realtime,
    presence: SubjectPresence,
  ) {
    presence.onChange(roomSubject, (roomId, change) => {
      realtime.toWatchersHere(roomSubject(roomId), 'room:present', { roomId, ...change });
    });
  }

  /** Enters first and reads then: whatever is said meanwhile is in the answer, pushed, or both. */
  @Allow('peer', 'read')
  @Limit('live')
  @OnMessage('room:join', joining)
  async join(
    @Payload() payload: { roomId: Id; afterSeq?: number },
    @Connection() live: LiveSocket,
  ): Promise<RoomSnapshot> {
    const { viewer } = live;
    const room = roomSubject(payload.roomId);
    const face = await this.faceOf(viewer);
    await live.enter(room, face, () => this.rooms.demandEntry(viewer, payload.roomId));
    return { ...(await this.missed(payload)), present: this.realtime.present(room) };
  }

  @Allow('peer', 'read')
  @Limit('live')
  @OnMessage('room:leave', inRoom)
  leave(@Payload() payload: { roomId: Id }, @Connection() live: LiveSocket): Record<string, never> {
    live.unwatch(roomSubject(payload.roomId));
    return {};
  }

  @Allow('peer', 'write')
  @Limit('typing')
  @OnMessage('room:typing', inRoom)
  async typing(
    @Payload() payload: { roomId: Id },
    @Connection() live: LiveSocket,
  ): Promise<Record<string, never>> {
    // Whoever is not in the room has been refused entry or was taken out: nothing to show.
    const room = roomSubject(payload.roomId);
    if (!live.watches(room)) return {};
    const face = await this.faceOf(live.viewer);
    live.toOthers(room, 'room:typing', { roomId: payload.roomId, face });
    return {};
  }

  @Allow('peer', 'write')
  @Limit('mark')
  @OnMessage('room:read', reading)
  async read(
    @Payload() payload: { roomId: Id; seq: number },
    @Connection() live: LiveSocket,
  ): Promise<Record<string, never>> {
    await this.service.markRead(live.viewer, payload);
    return {};
  }

  private async missed(payload: {
    roomId: Id;
    afterSeq?: number;
  }): Promise<Omit<RoomSnapshot, 'present'>> {
    const seq = await this.messages.lastSeq(payload.roomId);
    if (payload.afterSeq !== undefined && payload.afterSeq <= seq) {
      const missed = await this.messages.changedAfter(
        payload.roomId,
        payload.afterSeq,
        maxMissed + 1,
      );
      if (missed.length <= maxMissed)
        return { seq: highest(seq, missed), messages: missed, gap: false };
    }
    const newest = await this.messages.newest(payload.roomId, newestShown);
    return { seq: highest(seq, newest), messages: newest, gap: true };
  }

  private async faceOf(viewer: Viewer) {
    const peerId = signedIn(viewer);
    const names = await this.accounts.names([peerId]);
    return { peerId, name: names.get(peerId) ?? '' };
  }
}

// A message may have been said between reading the number and reading the messages.
function highest(seq: number, messages: RoomSnapshot['messages']): number {
  return Math.max(seq, messages.at(-1)?.changeSeq ?? 0);
}
