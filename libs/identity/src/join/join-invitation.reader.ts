import { Injectable } from '@nestjs/common';
import { hashSecret, Sql } from '@peerloop/platform';
import { MailedLinkService, type LinkState } from '../link/mailed-link.service.js';
import type { JoinInvitationView } from './join-invitation.types.js';

@Injectable()
export class JoinInvitationReader {
  constructor(
    private readonly sql: Sql,
    private readonly links: MailedLinkService,
  ) {}

  /**
   * What the bearer of a link is asked. Looking does not use the link.
   * @throws LINK_UNKNOWN, LINK_USED, LINK_EXPIRED
   */
  async byToken(token: string): Promise<JoinInvitationView> {
    const row = await this.sql.one<LinkState & JoinInvitationView>(
      `SELECT link.used_at AS "usedAt", link.expires_at AS "expiresAt", invitation.name,
              invitation.address, invitation.occasion, invitation.locale,
              invitation.country, inviter.name AS "invitedBy"
         FROM mailed_link link
         JOIN join_invitation invitation ON invitation.address = link.address
         LEFT JOIN account inviter ON inviter.id = invitation.invited_by
        WHERE link.token_hash = $1 AND link.purpose = 'join'`,
      [hashSecret(token)],
    );
    this.links.demandGood(row);
    return row;
  }
}
