import type { Id } from '@peerloop/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A member of a group room, or a peer who has been in a topic's room. */
@Entity('room_member')
export class RoomMemberEntity {
  @PrimaryColumn({ name: 'room_id', type: 'uuid' })
  roomId!: Id;

  @PrimaryColumn({ name: 'peer_id', type: 'uuid' })
  peerId!: Id;

  @Column({ name: 'joined_at', type: 'timestamptz' })
  joinedAt!: Date;
}
