import type { Id } from '@peerloop/kernel';
import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';

/** `waiting` for a moderator's look; `returned` to its author with a note. */
export type ShowcaseStatus = 'waiting' | 'published' | 'returned' | 'withdrawn';

/** A documented good practice (step 4 of the guide). */
@Entity('showcase')
export class ShowcaseEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: Id;

  @Column({ name: 'topic_id', type: 'uuid' })
  topicId!: Id;

  @Column({ name: 'champion_id', type: 'uuid' })
  championId!: Id;

  @Column({ type: 'text' })
  title!: string;

  @Column({ type: 'text' })
  place!: string;

  @Column({ type: 'text' })
  country!: string;

  @Column({ type: 'integer', nullable: true })
  year!: number | null;

  @Column({ type: 'text' })
  language!: string;

  /** What was done. */
  @Column({ type: 'text' })
  done!: string;

  @Column({ name: 'done_html', type: 'text' })
  doneHtml!: string;

  /** The first words of `done` without marks, for lists. */
  @Column({ type: 'text' })
  excerpt!: string;

  /** What it took: money, people, time; own and given. */
  @Column({ type: 'text' })
  took!: string;

  @Column({ name: 'took_html', type: 'text' })
  tookHtml!: string;

  /** What came of it. */
  @Column({ type: 'text' })
  came!: string;

  @Column({ name: 'came_html', type: 'text' })
  cameHtml!: string;

  /** Under which conditions it would work elsewhere. */
  @Column({ type: 'text' })
  conditions!: string;

  @Column({ name: 'conditions_html', type: 'text' })
  conditionsHtml!: string;

  @Column({ type: 'text' })
  status!: ShowcaseStatus;

  @Column({ name: 'submitted_at', type: 'timestamptz' })
  submittedAt!: Date;

  @Column({ name: 'published_at', type: 'timestamptz', nullable: true })
  publishedAt!: Date | null;

  @Column({ name: 'reviewed_by', type: 'uuid', nullable: true })
  reviewedBy!: Id | null;

  @Column({ name: 'review_note', type: 'text' })
  reviewNote!: string;

  @Column({ name: 'hidden_at', type: 'timestamptz', nullable: true })
  hiddenAt!: Date | null;

  @VersionColumn({ type: 'integer' })
  version!: number;
}
