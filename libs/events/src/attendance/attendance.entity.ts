import type { Id } from '@peerloop/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Somebody was really there. */
@Entity('attendance')
export class AttendanceEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: Id;

  @Column({ name: 'event_id', type: 'uuid' })
  eventId!: Id;

  /** Null for a guest without an account. */
  @Column({ name: 'peer_id', type: 'uuid', nullable: true })
  peerId!: Id | null;

  /** The guest's invitation; null for peers. */
  @Column({ name: 'invitation_id', type: 'uuid', nullable: true })
  invitationId!: Id | null;

  @Column({ name: 'joined_at', type: 'timestamptz' })
  joinedAt!: Date;

  /** Null while nobody has said: the platform's link shows people in, not out. */
  @Column({ name: 'left_at', type: 'timestamptz', nullable: true })
  leftAt!: Date | null;

  /** Who noted it by hand; null: she came by the platform's link. */
  @Column({ name: 'recorded_by', type: 'uuid', nullable: true })
  recordedBy!: Id | null;
}
