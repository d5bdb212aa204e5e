import type { Id } from '@peerloop/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A peer wants to hear of every post of a thread, or of none. */
@Entity('thread_watch')
export class ThreadWatchEntity {
  @PrimaryColumn({ name: 'thread_id', type: 'uuid' })
  threadId!: Id;

  @PrimaryColumn({ name: 'peer_id', type: 'uuid' })
  peerId!: Id;

  /** False: muted, also for what she would hear of otherwise. */
  @Column({ type: 'boolean' })
  watching!: boolean;
}
