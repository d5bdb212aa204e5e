import { Injectable } from '@nestjs/common';
import { accountCreated } from '@peerloop/identity';
import type { Id } from '@peerloop/kernel';
import { ListensTo, type EventPayload, type Listener, type Tx } from '@peerloop/platform';

/**
 * A guest opened an account: what she was invited to is hers from then on, with her reminders, her
 * attendance and the links in her mails.
 */
@Injectable()
@ListensTo(accountCreated, 'events.adopt-invitations')
export class InvitationAdoption implements Listener<typeof accountCreated> {
  async handle({ accountId, address }: EventPayload<typeof accountCreated>, tx: Tx): Promise<void> {
    // Where she has an invitation as a peer already, the one by mail stays as it is.
    const adopted = await tx.query<{ id: Id }>(
      `UPDATE invitation SET peer_id = $1, address = NULL, name = ''
       WHERE address = $2 AND EXISTS (SELECT FROM account WHERE id = $1) AND NOT EXISTS (
         SELECT FROM invitation AS own WHERE own.event_id = invitation.event_id AND own.peer_id = $1)
       RETURNING id`,
      [accountId, address],
    );
    if (adopted.length === 0) return;
    await tx.query(
      'UPDATE attendance SET peer_id = $1, invitation_id = NULL WHERE invitation_id = ANY ($2::uuid[])',
      [accountId, adopted.map(({ id }) => id)],
    );
  }
}
