import type { Id, Locale } from '@peerloop/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * Where an invitation stands. `waiting`: would come if a seat were free. `withdrawn`: taken back by
 * whoever made it, the organiser or the peer who had registered herself.
 */
export const answers = [
  'pending',
  'accepted',
  'declined',
  'tentative',
  'waiting',
  'withdrawn',
] as const;
export type Answer = (typeof answers)[number];

/** One peer, or one address without an account, asked to one event. */
@Entity('invitation')
export class InvitationEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: Id;

  @Column({ name: 'event_id', type: 'uuid' })
  eventId!: Id;

  @Column({ name: 'peer_id', type: 'uuid', nullable: true })
  peerId!: Id | null;

  /** Of a guest without an account; null for peers. */
  @Column({ type: 'text', nullable: true })
  address!: string | null;

  /** The guest's name; empty for peers and where nobody said it. */
  @Column({ type: 'text' })
  name!: string;

  /** Language the guest is written to in. */
  @Column({ type: 'text' })
  locale!: Locale;

  /** Null: nobody asked her, she registered herself. */
  @Column({ name: 'invited_by', type: 'uuid', nullable: true })
  invitedBy!: Id | null;

  @Column({ name: 'invited_at', type: 'timestamptz', nullable: true })
  invitedAt!: Date | null;

  @Column({ type: 'text' })
  answer!: Answer;

  /** What she wrote with her answer. */
  @Column({ type: 'text' })
  note!: string;

  @Column({ name: 'answered_at', type: 'timestamptz', nullable: true })
  answeredAt!: Date | null;

  /** Rises with every change of the answer. */
  @Column({ type: 'integer' })
  round!: number;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;
}
