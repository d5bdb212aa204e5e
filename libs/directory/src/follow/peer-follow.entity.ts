import type { Id } from '@peerloop/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A peer hears of what another one does. */
@Entity('peer_follow')
export class PeerFollowEntity {
  @PrimaryColumn({ name: 'follower_id', type: 'uuid' })
  followerId!: Id;

  @PrimaryColumn({ name: 'peer_id', type: 'uuid' })
  peerId!: Id;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;
}
