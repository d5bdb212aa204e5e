import { Injectable } from '@nestjs/common';
import { signedIn, type Id, type Locale, type Viewer } from '@peerloop/kernel';
import { MailOutbox, Outbox, RateLimits, UnitOfWork, type Tx } from '@peerloop/platform';
import { claimAddress } from '../account/claim-address.js';
import { ApiTokenService } from '../api-token/api-token.service.js';
import { linkUnknown } from '../identity.errors.js';
import { accountChanged } from '../identity.events.js';
import { counterOf, linkLimit } from '../identity.limits.js';
import { OwnerProof } from '../leaving/owner-proof.js';
import { MailedLinkService } from '../link/mailed-link.service.js';
import { AccountMailer } from '../mail/account-mailer.js';
import { SessionService } from '../session/session.service.js';
import type { RequestAddressChangeInput } from './address.types.js';

interface Holder {
  readonly id: Id;
  readonly name: string;
  readonly locale: Locale;
  readonly address: string;
}

/** An account moves to another mail address; for three days the one before can take it back. */
@Injectable()
export class AddressService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly proofs: OwnerProof,
    private readonly links: MailedLinkService,
    private readonly mailer: AccountMailer,
    private readonly sessions: SessionService,
    private readonly tokens: ApiTokenService,
    private readonly mails: MailOutbox,
    private readonly limits: RateLimits,
    private readonly outbox: Outbox,
  ) {}

  /**
   * Mails a link to the new address. Nobody learns here whether it has an account already.
   * @throws VALIDATION (PASSWORD_WRONG), LINK_UNKNOWN, LINK_USED, LINK_EXPIRED, RATE_LIMITED
   */
  async request(viewer: Viewer, input: RequestAddressChangeInput): Promise<void> {
    const owner = await this.proofs.check(signedIn(viewer), input);
    const address = input.address.toLowerCase();
    await this.limits.consume({ limit: linkLimit, who: counterOf(address) });
    await this.unitOfWork.run(async (tx) => {
      await this.proofs.use(tx, owner, input);
      const taken = await tx.query('SELECT FROM account WHERE address = $1', [address]);
      const order = { purpose: 'change-address', address } as const;
      if (taken.length > 0) return this.links.pretend(tx, order);
      const link = await this.links.issue(tx, { ...order, accountId: owner.id });
      await this.mailer.newAddress(tx, { address, locale: owner.locale }, link);
    });
  }

  /** The new address is hers: it counts from now on, and the old one is told. @throws LINK_… */
  async confirm(token: string): Promise<void> {
    await this.unitOfWork.run(async (tx) => {
      const { holder, address } = await this.opened(tx, 'change-address', token);
      await this.move(tx, holder, address);
      const { id: accountId, address: old, name, locale } = holder;
      const order = { purpose: 'keep-address', address: old, accountId } as const;
      const link = await this.links.issue(tx, order);
      await this.mailer.addressChanged(tx, { address: old, name, locale }, link);
    });
  }

  /**
   * It was not she: back to the old address, everybody is signed out and no API token is good any more.
   * @throws LINK_…
   */
  async keep(token: string): Promise<void> {
    await this.unitOfWork.run(async (tx) => {
      const { holder, address } = await this.opened(tx, 'keep-address', token);
      await this.move(tx, holder, address);
      await this.links.retire(tx, holder.id);
      await this.sessions.endAll(tx, holder.id);
      await this.tokens.revokeAll(tx, holder.id);
    });
  }

  private async opened(tx: Tx, purpose: 'change-address' | 'keep-address', token: string) {
    const { accountId, address } = await this.links.redeem(tx, purpose, token);
    const [holder] = await tx.query<Holder>(
      `SELECT id, name, locale, address FROM account
        WHERE id = $1 AND disabled_at IS NULL FOR UPDATE`,
      [accountId],
    );
    if (!holder) throw linkUnknown();
    return { holder, address };
  }

  private async move(tx: Tx, { id, address: old }: Holder, address: string): Promise<void> {
    await claimAddress(tx, address);
    // Somebody may have signed up with it since the link was sent.
    const moved = await tx.query(
      `UPDATE account SET address = $2 WHERE id = $1
          AND NOT EXISTS (SELECT FROM account AS other WHERE other.address = $2 AND other.id <> $1)
       RETURNING id`,
      [id, address],
    );
    if (moved.length === 0) throw linkUnknown();
    // What opened the account by the address it had before opens it no more.
    await tx.query(
      `DELETE FROM mailed_link WHERE account_id = $1 AND address = $2
          AND purpose IN ('sign-in', 'reset-password', 'prove')`,
      [id, old],
    );
    await this.mails.readdress(tx, old, address);
    await this.outbox.record(tx, accountChanged({ accountId: id }));
  }
}
