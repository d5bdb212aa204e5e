import type { Id } from '@peerloop/kernel';
import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { EventAppearance } from './news/event-appearance.js';
import type { LocalTimeAdjustment } from '../calendar/local-time.js';

export const eventKinds = [
  'webinar',
  'workshop',
  'lessons-learnt-workshop',
  'seminar',
  'conference',
  'study-tour',
  'delegation-visit',
  'fair',
  'meeting',
] as const;
export type EventKind = (typeof eventKinds)[number];

/** `public`: everybody finds it and may register; `invited`: for those invited, nobody else sees it. */
export const visibilities = ['public', 'invited'] as const;
export type Visibility = (typeof visibilities)[number];

export type EventStatus = 'scheduled' | 'cancelled';

/** Anything with a date that peers are invited to. Its row is the lock for all that hangs on it. */
@Entity('event')
export class EventEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: Id;

  @Column({ type: 'text' })
  kind!: EventKind;

  @Column({ type: 'text' })
  title!: string;

  @Column({ name: 'topic_id', type: 'uuid' })
  topicId!: Id;

  @Column({ name: 'host_id', type: 'uuid' })
  hostId!: Id;

  /** BCP 47 of what it is held in. */
  @Column({ type: 'text' })
  language!: string;

  /** As asked for, on the clocks of the zone: `2027-03-28T02:30`. */
  @Column({ name: 'local_start', type: 'text' })
  localStart!: string;

  /** IANA zone. */
  @Column({ name: 'time_zone', type: 'text' })
  timeZone!: string;

  @Column({ type: 'integer' })
  minutes!: number;

  @Column({ name: 'starts_at', type: 'timestamptz' })
  startsAt!: Date;

  @Column({ name: 'ends_at', type: 'timestamptz' })
  endsAt!: Date;

  /** What a change of the clocks made of the local start. */
  @Column({ type: 'text' })
  adjusted!: LocalTimeAdjustment;

  /** Empty when it is online only. */
  @Column({ type: 'text' })
  place!: string;

  /** Empty when nobody joins online. Never shown to those who take part. */
  @Column({ name: 'meeting_url', type: 'text' })
  meetingUrl!: string;

  /** Markdown, as written. */
  @Column({ type: 'text' })
  description!: string;

  @Column({ name: 'description_html', type: 'text' })
  descriptionHtml!: string;

  /** Markdown, as written. */
  @Column({ type: 'text' })
  agenda!: string;

  @Column({ name: 'agenda_html', type: 'text' })
  agendaHtml!: string;

  @Column({ type: 'text' })
  visibility!: Visibility;

  /** Title of the exercise it follows up; empty for none. */
  @Column({ name: 'follows_up', type: 'text' })
  followsUp!: string;

  /** Null: as many as come. */
  @Column({ type: 'integer', nullable: true })
  capacity!: number | null;

  /** Accepted invitations. */
  @Column({ type: 'integer' })
  taken!: number;

  @Column({ type: 'text' })
  status!: EventStatus;

  @Column({ name: 'cancel_reason', type: 'text' })
  cancelReason!: string;

  /** Rises with every change that those who take part are told of. */
  @Column({ type: 'integer' })
  sequence!: number;

  /** From a change on until those who take part are told of it: what they know of the event. */
  @Column({ name: 'known_as', type: 'jsonb', nullable: true })
  knownAs!: EventAppearance | null;

  /** Taken out of sight by a moderator. */
  @Column({ name: 'hidden_at', type: 'timestamptz', nullable: true })
  hiddenAt!: Date | null;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;

  @Column({ name: 'changed_at', type: 'timestamptz' })
  changedAt!: Date;

  @VersionColumn({ type: 'integer' })
  version!: number;
}
