import type { Id } from '@peerloop/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ReminderLead } from '../calendar/reminder-plan.js';

/** One due instant for one person about one event. */
@Entity('reminder')
export class ReminderEntity {
  @PrimaryColumn({ name: 'invitation_id', type: 'uuid' })
  invitationId!: Id;

  /** Minutes before the start. */
  @PrimaryColumn({ type: 'integer' })
  lead!: ReminderLead;

  @Column({ name: 'event_id', type: 'uuid' })
  eventId!: Id;

  @Column({ name: 'due_at', type: 'timestamptz' })
  dueAt!: Date;

  /** When it was handed over, or found to be too late. */
  @Column({ name: 'sent_at', type: 'timestamptz', nullable: true })
  sentAt!: Date | null;
}
