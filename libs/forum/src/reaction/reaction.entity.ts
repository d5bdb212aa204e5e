import type { Id } from '@peerloop/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

export const reactionKinds = ['thanks', 'useful', 'agree'] as const;
export type ReactionKind = (typeof reactionKinds)[number];

/** A peer's wordless answer to a post. */
@Entity('reaction')
export class ReactionEntity {
  @PrimaryColumn({ name: 'post_id', type: 'uuid' })
  postId!: Id;

  @PrimaryColumn({ name: 'peer_id', type: 'uuid' })
  peerId!: Id;

  @PrimaryColumn({ type: 'text' })
  kind!: ReactionKind;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;
}
