import type { Id, Locale, Role } from '@peerloop/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * Someone who can sign in. The peer of the same id is the person others see. An account exists from
 * the moment its address was confirmed, never before.
 */
@Entity('account')
export class AccountEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: Id;

  /** In lower case, as `parseMailAddress` answers it. */
  @Column({ type: 'text' })
  address!: string;

  @Column({ type: 'text' })
  name!: string;

  /** Null when she only ever signs in by mailed link. */
  @Column({ name: 'password_hash', type: 'text', nullable: true })
  passwordHash!: string | null;

  @Column({ name: 'disabled_at', type: 'timestamptz', nullable: true })
  disabledAt!: Date | null;

  @Column({ type: 'text' })
  locale!: Locale;

  @Column({ name: 'time_zone', type: 'text' })
  timeZone!: string;

  @Column({ type: 'text', array: true })
  roles!: Role[];

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;
}
