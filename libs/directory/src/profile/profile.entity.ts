import type { Id } from '@peerloop/kernel';
import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';

/** What a peer shows of herself. Her name, language and time zone are the account's. */
@Entity('profile')
export class ProfileEntity {
  @PrimaryColumn({ name: 'peer_id', type: 'uuid' })
  peerId!: Id;

  @Column({ name: 'organisation_id', type: 'uuid', nullable: true })
  organisationId!: Id | null;

  @Column({ type: 'text' })
  role!: string;

  @Column({ type: 'text' })
  place!: string;

  /** ISO 3166 alpha-2, or empty. */
  @Column({ type: 'text' })
  country!: string;

  /** BCP 47. */
  @Column({ type: 'text', array: true })
  languages!: string[];

  /** Markdown. */
  @Column({ type: 'text' })
  bio!: string;

  @Column({ name: 'bio_html', type: 'text' })
  bioHtml!: string;

  @Column({ type: 'text' })
  offers!: string;

  @Column({ type: 'text' })
  seeks!: string;

  /** Name, organisation, role and place as they are searched. */
  @Column({ type: 'text' })
  search!: string;

  @Column({ name: 'sort_name', type: 'text' })
  sortName!: string;

  /** Whether there is something to read in it that is not hidden; kept in step by the profile search. */
  @Column({ type: 'boolean' })
  listed!: boolean;

  /** Since when moderators keep what it says out of sight. */
  @Column({ name: 'hidden_at', type: 'timestamptz', nullable: true })
  hiddenAt!: Date | null;

  /** When she answered the three questions of her first visit, or passed them over. */
  @Column({ name: 'introduced_at', type: 'timestamptz', nullable: true })
  introducedAt!: Date | null;

  /** Since her first published showcase (step 4 of the guide). */
  @Column({ name: 'champion_since', type: 'timestamptz', nullable: true })
  championSince!: Date | null;

  @Column({ name: 'updated_at', type: 'timestamptz' })
  updatedAt!: Date;

  @VersionColumn({ type: 'integer' })
  version!: number;
}
