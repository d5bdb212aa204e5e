import type { Id } from '@peerloop/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

export type RoomKind = 'topic' | 'group';

/** A real-time discussion: a topic's, open to every peer, or a group's own. */
@Entity('room')
export class RoomEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: Id;

  @Column({ type: 'text' })
  kind!: RoomKind;

  @Column({ name: 'topic_id', type: 'uuid', nullable: true })
  topicId!: Id | null;

  @Column({ type: 'text' })
  title!: string;

  @Column({ name: 'created_by', type: 'uuid', nullable: true })
  createdBy!: Id | null;

  /** Since when moderators let nobody in; never a topic's room. */
  @Column({ name: 'hidden_at', type: 'timestamptz', nullable: true })
  hiddenAt!: Date | null;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;
}
