import type { Id, Locale } from '@peerloop/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

export const linkPurposes = [
  'confirm',
  'sign-in',
  'reset-password',
  'join',
  'prove',
  'change-address',
  'keep-address',
] as const;
export type LinkPurpose = (typeof linkPurposes)[number];

/**
 * What the form of a sign-up said. Anybody can fill it in with anybody's address: it is shown to the
 * owner of the address for correction, and nothing in it opens a door.
 */
export interface SignUpPayload {
  readonly name: string;
  readonly locale: Locale;
  readonly timeZone: string;
}

/** A secret that travels by mail and is good for one use. */
@Entity('mailed_link')
export class MailedLinkEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: Id;

  /** Whom it lets in; null where there is no account yet. */
  @Column({ name: 'account_id', type: 'uuid', nullable: true })
  accountId!: Id | null;

  @Column({ type: 'text' })
  purpose!: LinkPurpose;

  @Column({ name: 'token_hash', type: 'text' })
  tokenHash!: string;

  @Column({ type: 'text' })
  address!: string;

  /** A {@link SignUpPayload} in links of purpose `confirm`, empty in others. */
  @Column({ type: 'jsonb' })
  payload!: SignUpPayload | Record<string, never>;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;

  @Column({ name: 'expires_at', type: 'timestamptz' })
  expiresAt!: Date;

  @Column({ name: 'used_at', type: 'timestamptz', nullable: true })
  usedAt!: Date | null;
}
