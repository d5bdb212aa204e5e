import { Injectable } from '@nestjs/common';
import { invalid, signedIn, type Id, type Viewer } from '@peerloop/kernel';
import { UnitOfWork, type Tx } from '@peerloop/platform';
import type { ChangeContactCardInput } from './contact-card.types.js';
import {
  ContactFieldEntity,
  contactFields,
  type ContactFieldName,
} from './contact-field.entity.js';

// Beyond that anything goes, for extensions are written in every language: "+381 31 123-456, lok. 12".
const fewestDigits = 3;

/** A peer's own contact card. */
@Injectable()
export class ContactCardService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws VALIDATION */
  change(viewer: Viewer, input: ChangeContactCardInput): Promise<Id> {
    const peerId = signedIn(viewer);
    if (input.phone && (input.phone.match(/\p{Nd}/gu) ?? []).length < fewestDigits)
      throw invalid('phone', 'PHONE_INVALID');
    return this.unitOfWork.run(async (tx) => {
      const fields = tx.repo(ContactFieldEntity);
      for (const field of contactFields) {
        const value = input[field];
        const audience = input[`${field}Audience`];
        if (value) await fields.upsert({ peerId, field, value, audience }, ['peerId', 'field']);
        else await fields.delete({ peerId, field });
      }
      return peerId;
    });
  }

  /** Notes what an organiser knew. Hers alone until she shares it; what she wrote herself stays. */
  async begin(tx: Tx, peerId: Id, field: ContactFieldName, value: string): Promise<void> {
    await tx.query(
      `INSERT INTO contact_field (peer_id, field, value, audience) VALUES ($1, $2, $3, 'nobody')
       ON CONFLICT DO NOTHING`,
      [peerId, field, value],
    );
  }
}
