import type { Id } from '@peerloop/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A peer hears of what is new in a topic and below it. */
@Entity('topic_follow')
export class TopicFollowEntity {
  @PrimaryColumn({ name: 'peer_id', type: 'uuid' })
  peerId!: Id;

  @PrimaryColumn({ name: 'topic_id', type: 'uuid' })
  topicId!: Id;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;
}
