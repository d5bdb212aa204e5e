import type { Id } from '@peerloop/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

export const reportReasons = ['spam', 'abuse', 'private', 'off-topic', 'other'] as const;
export type ReportReason = (typeof reportReasons)[number];

/** `hide`: nobody but its author and moderators sees it any more; `keep`: it stays, or comes back. */
export const decisions = ['hide', 'keep'] as const;
export type Decision = (typeof decisions)[number];

/** A peer thinks that something should not stand as it is. */
@Entity('report')
export class ReportEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: Id;

  @Column({ name: 'subject_kind', type: 'text' })
  subjectKind!: string;

  @Column({ name: 'subject_id', type: 'uuid' })
  subjectId!: Id;

  @Column({ name: 'topic_path', type: 'uuid', array: true })
  topicPath!: Id[];

  @Column({ name: 'subject_title', type: 'text' })
  subjectTitle!: string;

  @Column({ name: 'subject_path', type: 'text' })
  subjectPath!: string;

  /** Whose it is; null for what is nobody's own. */
  @Column({ name: 'author_id', type: 'uuid', nullable: true })
  authorId!: Id | null;

  @Column({ name: 'reporter_id', type: 'uuid' })
  reporterId!: Id;

  @Column({ type: 'text' })
  reason!: ReportReason;

  @Column({ type: 'text' })
  note!: string;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;

  /** What the author is told of the decision, in the moderator's words. */
  @Column({ type: 'text', default: '' })
  told!: string;

  @Column({ type: 'text', nullable: true })
  decision!: Decision | null;

  @Column({ name: 'decided_by', type: 'uuid', nullable: true })
  decidedBy!: Id | null;

  @Column({ name: 'decided_at', type: 'timestamptz', nullable: true })
  decidedAt!: Date | null;
}
