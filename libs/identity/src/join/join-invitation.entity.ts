import type { Id, Locale } from '@peerloop/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A person who was named by an organiser and asked, once, to join. */
@Entity('join_invitation')
export class JoinInvitationEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: Id;

  @Column({ type: 'text' })
  address!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text' })
  locale!: Locale;

  /** ISO 3166 alpha-2, or empty where the organiser does not know it. */
  @Column({ type: 'text', default: '' })
  country!: string;

  @Column({ name: 'invited_by', type: 'uuid' })
  invitedBy!: Id;

  /** Where they met, in the organiser's words: "Study tour to the Oltre valley, May". */
  @Column({ type: 'text' })
  occasion!: string;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;

  @Column({ name: 'joined_at', type: 'timestamptz', nullable: true })
  joinedAt!: Date | null;

  @Column({ name: 'account_id', type: 'uuid', nullable: true })
  accountId!: Id | null;
}
