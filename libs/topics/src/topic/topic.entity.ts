import type { Id, LocalText } from '@peerloop/kernel';
import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';

/** A subject of transfer (step 1 of the guide). Topics form a tree; everything hangs on them. */
@Entity('topic')
export class TopicEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: Id;

  @Column({ name: 'parent_id', type: 'uuid', nullable: true })
  parentId!: Id | null;

  @Column({ type: 'text' })
  slug!: string;

  /** The topic and its ancestors, root first. */
  @Column({ type: 'uuid', array: true })
  path!: Id[];

  @Column({ type: 'jsonb' })
  title!: LocalText;

  @Column({ type: 'jsonb' })
  description!: LocalText;

  @Column({ type: 'integer' })
  position!: number;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;

  @VersionColumn({ type: 'integer' })
  version!: number;
}
