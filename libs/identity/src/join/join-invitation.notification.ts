import { Injectable } from '@nestjs/common';
import { newId, parseMailAddress, type Id } from '@peerloop/kernel';
import {
  ListensTo,
  type EventMeta,
  type EventPayload,
  type Listener,
  type Tx,
} from '@peerloop/platform';
import { personNamed } from '../identity.events.js';
import { MailedLinkService } from '../link/mailed-link.service.js';
import { AccountMailer } from '../mail/account-mailer.js';

/**
 * Asks a named person to join: once per address, however many lists she is on, and not at all when
 * she has an account.
 */
@Injectable()
@ListensTo(personNamed, 'identity.ask-to-join')
export class JoinInvitationNotification implements Listener<typeof personNamed> {
  constructor(
    private readonly links: MailedLinkService,
    private readonly mailer: AccountMailer,
  ) {}

  async handle(
    payload: EventPayload<typeof personNamed>,
    tx: Tx,
    { occurredAt }: EventMeta,
  ): Promise<void> {
    const reading = parseMailAddress(payload.address);
    if (!reading.ok) return;
    const { address } = reading;
    const { name, locale, country = '', invitedBy, occasion } = payload;
    const [invitation] = await tx.query<{ id: Id }>(
      `INSERT INTO join_invitation (id, address, name, locale, country, invited_by, occasion,
                                    created_at)
       SELECT $1, $2, $3, $4, $8, $5, $6, $7
        WHERE NOT EXISTS (SELECT FROM account WHERE address = $2)
       ON CONFLICT (address) DO NOTHING RETURNING id`,
      [newId(), address, name, locale, invitedBy, occasion, occurredAt, country],
    );
    if (!invitation) return;
    const [inviter] = await tx.query<{ name: string }>('SELECT name FROM account WHERE id = $1', [
      invitedBy,
    ]);
    const link = await this.links.issue(tx, { purpose: 'join', address });
    await this.mailer.join(
      tx,
      { address, name, locale },
      { invitationId: invitation.id, inviter: inviter?.name ?? null, occasion, link },
    );
  }
}
