import type { Id } from '@peerloop/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ListedPerson, RowProblem, RowValues } from '../reading/participant-list-reading.js';

/** One row of a participant list; from its sending on, one participant. */
@Entity('participant')
export class ParticipantEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: Id;

  @Column({ name: 'list_id', type: 'uuid' })
  listId!: Id;

  /** The row's number in the file it came with. */
  @Column({ type: 'integer' })
  line!: number;

  @Column({ name: 'row_values', type: 'jsonb' })
  values!: RowValues;

  @Column({ type: 'jsonb' })
  problems!: readonly RowProblem[];

  /** Null when a problem keeps the row from being sent. */
  @Column({ type: 'jsonb', nullable: true })
  person!: ListedPerson | null;

  /** Of the person; in lower case. */
  @Column({ type: 'text', nullable: true })
  address!: string | null;

  @Column({ type: 'boolean' })
  corrected!: boolean;

  @Column({ type: 'boolean' })
  removed!: boolean;

  @Column({ name: 'sent_at', type: 'timestamptz', nullable: true })
  sentAt!: Date | null;

  /** Null for those who had an account when the list was sent. */
  @Column({ name: 'invited_at', type: 'timestamptz', nullable: true })
  invitedAt!: Date | null;

  @Column({ name: 'account_id', type: 'uuid', nullable: true })
  accountId!: Id | null;
}
