import type { Id } from '@peerloop/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One thing a peer was told of. The words are made when it is shown, in the reader's language. */
@Entity('notification')
export class NotificationEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: Id;

  @Column({ name: 'peer_id', type: 'uuid' })
  peerId!: Id;

  @Column({ type: 'text' })
  kind!: string;

  @Column({ type: 'text' })
  key!: string;

  @Column({ type: 'uuid', nullable: true })
  about!: Id | null;

  @Column({ name: 'actor_id', type: 'uuid', nullable: true })
  actorId!: Id | null;

  @Column({ type: 'jsonb' })
  data!: object;

  @Column({ type: 'text' })
  path!: string;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;

  @Column({ name: 'read_at', type: 'timestamptz', nullable: true })
  readAt!: Date | null;
}
