import type { Id } from '@peerloop/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A browser that is signed in. The token is in its cookie; here is only the hash. */
@Entity('session')
export class SessionEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: Id;

  @Column({ name: 'account_id', type: 'uuid' })
  accountId!: Id;

  @Column({ name: 'token_hash', type: 'text' })
  tokenHash!: string;

  /** What the browser says it is, shortened for people: "Firefox on Linux". */
  @Column({ type: 'text' })
  device!: string;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;

  @Column({ name: 'last_seen_at', type: 'timestamptz' })
  lastSeenAt!: Date;

  @Column({ name: 'expires_at', type: 'timestamptz' })
  expiresAt!: Date;
}
