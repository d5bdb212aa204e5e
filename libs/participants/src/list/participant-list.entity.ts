import type { Id, Locale } from '@peerloop/kernel';
import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { ListUnderstanding, StoredOptions } from '../reading/participant-list-reading.js';

/** Who took part in an exercise (step 3 of the guide), as its organiser uploaded it. */
@Entity('participant_list')
export class ParticipantListEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: Id;

  @Column({ name: 'organiser_id', type: 'uuid' })
  organiserId!: Id;

  /** The exercise in the organiser's words; invitations name it. */
  @Column({ type: 'text' })
  title!: string;

  @Column({ name: 'topic_ids', type: 'uuid', array: true })
  topicIds!: Id[];

  /** Of the invitations. */
  @Column({ type: 'text' })
  locale!: Locale;

  @Column({ name: 'file_name', type: 'text' })
  fileName!: string;

  /** Null once the list is sent. */
  @Column({ type: 'bytea', nullable: true })
  file!: Buffer | null;

  @Column({ type: 'jsonb' })
  options!: StoredOptions;

  @Column({ type: 'jsonb' })
  reading!: ListUnderstanding;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;

  @Column({ name: 'uploaded_at', type: 'timestamptz' })
  uploadedAt!: Date;

  @Column({ name: 'sent_at', type: 'timestamptz', nullable: true })
  sentAt!: Date | null;

  @VersionColumn({ type: 'integer' })
  version!: number;
}
