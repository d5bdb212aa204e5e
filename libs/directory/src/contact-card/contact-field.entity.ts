import type { Id } from '@peerloop/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Ways to reach a peer, in the order in which a card shows them. */
export const contactFields = ['address', 'phone', 'website', 'messenger'] as const;
export type ContactFieldName = (typeof contactFields)[number];

/**
 * With whom a field is shared, each wider than the one before: nobody; peers on one participant list
 * with her; those and the peers she follows; every signed-in peer. Who follows her is no audience:
 * anybody could get in by following.
 */
export const audiences = ['nobody', 'met', 'followed', 'peers'] as const;
export type Audience = (typeof audiences)[number];

/** One way to reach a peer, and with whom she shares it. */
@Entity('contact_field')
export class ContactFieldEntity {
  @PrimaryColumn({ name: 'peer_id', type: 'uuid' })
  peerId!: Id;

  @PrimaryColumn({ type: 'text' })
  field!: ContactFieldName;

  @Column({ type: 'text' })
  value!: string;

  @Column({ type: 'text' })
  audience!: Audience;
}
