import { Injectable } from '@nestjs/common';
import { Clock, notFound, type Id } from '@peerloop/kernel';
import { hashSecret, newSecret, PublicUrl, Sql, type Tx } from '@peerloop/platform';

const tokenShape = /^[\w-]{43}$/;

/** Which invitation a link opens. */
export interface LinkedInvitation {
  readonly invitationId: Id;
  readonly eventId: Id;
}

/**
 * The personal links in mails, which open one invitation without signing in. Only their hashes are
 * kept, so each mail gets new ones; all of them work until the invitation is taken back.
 */
@Injectable()
export class InvitationLinks {
  constructor(
    private readonly sql: Sql,
    private readonly clock: Clock,
    private readonly publicUrl: PublicUrl,
  ) {}

  /** One new link for each invitation, by invitation: `https://…/i/<token>`. */
  async make(tx: Tx, invitationIds: readonly Id[]): Promise<Map<Id, string>> {
    if (invitationIds.length === 0) return new Map();
    const links = invitationIds.map((id) => ({ id, token: newSecret() }));
    await tx.query(
      `INSERT INTO invitation_link (token_hash, invitation_id, created_at)
       SELECT hash, id, $3 FROM unnest($1::text[], $2::uuid[]) AS link (hash, id)`,
      [links.map(({ token }) => hashSecret(token)), invitationIds, this.clock.now()],
    );
    return new Map(links.map(({ id, token }) => [id, this.publicUrl.of(`/i/${token}`)]));
  }

  /** @throws NOT_FOUND also for the link of an invitation that was taken back, or of a hidden event */
  async open(token: string): Promise<LinkedInvitation> {
    if (!tokenShape.test(token)) throw notFound();
    const row = await this.sql.one<LinkedInvitation>(
      `SELECT invitation.id AS "invitationId", invitation.event_id AS "eventId"
       FROM invitation_link AS link
       JOIN invitation ON invitation.id = link.invitation_id
       JOIN event ON event.id = invitation.event_id
       WHERE link.token_hash = $1 AND invitation.answer <> 'withdrawn' AND event.hidden_at IS NULL`,
      [hashSecret(token)],
    );
    if (!row) throw notFound();
    return row;
  }

  /** They open nothing any more. */
  async revoke(tx: Tx, invitationId: Id): Promise<void> {
    await tx.query('DELETE FROM invitation_link WHERE invitation_id = $1', [invitationId]);
  }
}
