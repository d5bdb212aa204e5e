import type { Id } from '@peerloop/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A discussion in a topic's forum. */
@Entity('thread')
export class ThreadEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: Id;

  @Column({ name: 'topic_id', type: 'uuid' })
  topicId!: Id;

  @Column({ name: 'author_id', type: 'uuid' })
  authorId!: Id;

  @Column({ type: 'text' })
  title!: string;

  /** BCP 47 of what is written in it. */
  @Column({ type: 'text' })
  language!: string;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;

  @Column({ name: 'post_count', type: 'integer' })
  postCount!: number;

  @Column({ name: 'last_post_at', type: 'timestamptz' })
  lastPostAt!: Date;

  @Column({ name: 'last_poster_id', type: 'uuid' })
  lastPosterId!: Id;

  /** The number the next post gets. */
  @Column({ name: 'next_seq', type: 'integer' })
  nextSeq!: number;

  /** Taken out of sight by a moderator. */
  @Column({ name: 'hidden_at', type: 'timestamptz', nullable: true })
  hiddenAt!: Date | null;

  /** Withdrawn by its author together with its only post. */
  @Column({ name: 'deleted_at', type: 'timestamptz', nullable: true })
  deletedAt!: Date | null;
}
