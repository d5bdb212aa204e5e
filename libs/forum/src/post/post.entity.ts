import type { Id } from '@peerloop/kernel';
import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';

/** An entry of a thread. */
@Entity('post')
export class PostEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: Id;

  @Column({ name: 'thread_id', type: 'uuid' })
  threadId!: Id;

  /** 1 opens the thread; later ones count on without gaps. */
  @Column({ type: 'integer' })
  seq!: number;

  @Column({ name: 'author_id', type: 'uuid' })
  authorId!: Id;

  /** Markdown, as written. */
  @Column({ type: 'text' })
  body!: string;

  @Column({ name: 'body_html', type: 'text' })
  bodyHtml!: string;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;

  @Column({ name: 'edited_at', type: 'timestamptz', nullable: true })
  editedAt!: Date | null;

  @Column({ name: 'deleted_at', type: 'timestamptz', nullable: true })
  deletedAt!: Date | null;

  @Column({ name: 'hidden_at', type: 'timestamptz', nullable: true })
  hiddenAt!: Date | null;

  @VersionColumn({ type: 'integer' })
  version!: number;
}
