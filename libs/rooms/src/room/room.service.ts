import { Injectable } from '@nestjs/common';
import {
  Clock,
  forbidden,
  invalid,
  newId,
  notFound,
  signedIn,
  type Id,
  type Viewer,
} from '@peerloop/kernel';
import { Outbox, RateLimits, Realtime, sentToEach, UnitOfWork, type Tx } from '@peerloop/platform';
import { roomFarewell, roomSubject } from '../live/room.subject.js';
import { membersAdded } from '../rooms.events.js';
import { RoomEntity } from './room.entity.js';
import { RoomMemberEntity } from './room-member.entity.js';
import { mayAddMember, mayEnter, mayRemoveMember } from './room.policy.js';
import { RoomReader } from './room.reader.js';
import type { MarkRoomReadInput, OpenRoomInput, RoomMemberInput } from './room.types.js';

/** Group rooms and their members, and how far each has read. */
@Injectable()
export class RoomService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly outbox: Outbox,
    private readonly rooms: RoomReader,
    private readonly realtime: Realtime,
    private readonly limits: RateLimits,
    private readonly clock: Clock,
  ) {}

  /** Opens a group room with its first members. @throws VALIDATION (PEER_UNKNOWN) */
  open(viewer: Viewer, input: OpenRoomInput): Promise<Id> {
    const peerId = signedIn(viewer);
    return this.unitOfWork.run(async (tx) => {
      await demandPeers(tx, input.peerIds, (index) => `peerIds.${index}`);
      const roomId = newId();
      await tx.repo(RoomEntity).insert({
        id: roomId,
        kind: 'group',
        title: input.title,
        createdBy: peerId,
        createdAt: this.clock.now(),
      });
      await this.addIn(tx, roomId, peerId, [peerId, ...input.peerIds]);
      return roomId;
    });
  }

  /** @throws NOT_FOUND, FORBIDDEN, VALIDATION (PEER_UNKNOWN) */
  async add(viewer: Viewer, input: RoomMemberInput): Promise<Id> {
    const by = signedIn(viewer);
    const facts = await this.rooms.facts(viewer, input.roomId);
    if (!facts || !mayEnter(viewer, facts)) throw notFound();
    if (!mayAddMember(viewer, facts)) throw forbidden();
    return this.unitOfWork.run(async (tx) => {
      await demandPeers(tx, [input.peerId], () => 'peerId');
      await this.addIn(tx, input.roomId, by, [input.peerId]);
      return input.roomId;
    });
  }

  /** Takes a member out, or lets her leave; her connections are cut from the room at once. */
  async remove(viewer: Viewer, input: RoomMemberInput): Promise<Id> {
    signedIn(viewer);
    const facts = await this.rooms.facts(viewer, input.roomId);
    if (!facts || !mayEnter(viewer, facts)) throw notFound();
    if (!mayRemoveMember(viewer, facts, input.peerId)) throw forbidden();
    return this.unitOfWork.run(async (tx) => {
      await tx.repo(RoomMemberEntity).delete({ roomId: input.roomId, peerId: input.peerId });
      const farewell = roomFarewell(input.roomId, 'removed');
      tx.afterCommit(() =>
        this.realtime.removeFrom(input.peerId, roomSubject(input.roomId), farewell),
      );
      return input.roomId;
    });
  }

  /** @throws NOT_FOUND */
  async markRead(viewer: Viewer, input: MarkRoomReadInput): Promise<Id> {
    const peerId = signedIn(viewer);
    await this.rooms.demandEntry(viewer, input.roomId);
    return this.unitOfWork.run(async (tx) => {
      const read = await tx.query(
        `UPDATE room_member SET last_read_seq = greatest(last_read_seq, least($3, room.last_seq))
         FROM room WHERE room.id = room_id AND room_id = $1 AND peer_id = $2 RETURNING room_id`,
        [input.roomId, peerId, input.seq],
      );
      // Only in rooms open to all: whoever was taken out of a group just now must not get in by this.
      if (read.length === 0) await this.comeIn(tx, input, peerId);
      return input.roomId;
    });
  }

  private async comeIn(tx: Tx, { roomId, seq }: MarkRoomReadInput, peerId: Id): Promise<void> {
    await tx.query(
      `INSERT INTO room_member (room_id, peer_id, joined_at, last_read_seq)
       SELECT room.id, $2, $3, least($4, room.last_seq) FROM room
       WHERE room.id = $1 AND room.kind = 'topic' ON CONFLICT DO NOTHING`,
      [roomId, peerId, this.clock.now(), seq],
    );
  }

  private async addIn(tx: Tx, roomId: Id, by: Id, peerIds: readonly Id[]): Promise<void> {
    const added = await tx.query<{ peerId: Id }>(
      `INSERT INTO room_member (room_id, peer_id, joined_at)
       SELECT $1, id, $3 FROM account
       WHERE id = ANY ($2::uuid[]) AND disabled_at IS NULL
       ON CONFLICT DO NOTHING RETURNING peer_id AS "peerId"`,
      [roomId, peerIds, this.clock.now()],
    );
    const newcomers = added.map((row) => row.peerId).filter((id) => id !== by);
    if (newcomers.length > 0) {
      await this.outbox.record(tx, membersAdded({ roomId, by, peerIds: newcomers }));
      await this.limits.consumeIn(tx, ...sentToEach('room-members', by, newcomers));
    }
  }
}

/** @throws VALIDATION on the first of the peers whom there is no (longer an) account of */
async function demandPeers(
  tx: Tx,
  peerIds: readonly Id[],
  fieldOf: (index: number) => string,
): Promise<void> {
  const known = await tx.query<{ id: Id }>(
    'SELECT id FROM account WHERE id = ANY ($1::uuid[]) AND disabled_at IS NULL',
    [peerIds],
  );
  const ids = new Set(known.map(({ id }) => id));
  const stranger = peerIds.findIndex((id) => !ids.has(id));
  if (stranger >= 0) throw invalid(fieldOf(stranger), 'PEER_UNKNOWN');
}
