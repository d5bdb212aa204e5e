import type { Id } from '@peerloop/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A peer looks after a topic and everything below it. */
@Entity('moderatorship')
export class ModeratorshipEntity {
  @PrimaryColumn({ name: 'account_id', type: 'uuid' })
  accountId!: Id;

  @PrimaryColumn({ name: 'topic_id', type: 'uuid' })
  topicId!: Id;

  @Column({ name: 'appointed_by', type: 'uuid' })
  appointedBy!: Id;

  @Column({ name: 'appointed_at', type: 'timestamptz' })
  appointedAt!: Date;
}
