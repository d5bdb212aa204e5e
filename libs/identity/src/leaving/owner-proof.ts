import { Injectable } from '@nestjs/common';
import { invalid, notFound, type Id, type Locale } from '@peerloop/kernel';
import { RateLimits, Sql, UnitOfWork, type Tx } from '@peerloop/platform';
import { linkUnknown } from '../identity.errors.js';
import { counterOf, currentPasswordLimit, linkLimit } from '../identity.limits.js';
import { MailedLinkService } from '../link/mailed-link.service.js';
import { AccountMailer } from '../mail/account-mailer.js';
import { Passwords } from '../password/passwords.js';

/** How an owner shows that it is she: by her password or, where there is none, by a mailed link. */
export interface Proof {
  readonly currentPassword?: string | null;
  readonly token?: string | null;
}

export interface Owner {
  readonly id: Id;
  readonly name: string;
  readonly address: string;
  readonly locale: Locale;
  readonly hash: string | null;
}

/** What cannot be undone takes more than a browser that somebody left open. */
@Injectable()
export class OwnerProof {
  constructor(
    private readonly sql: Sql,
    private readonly unitOfWork: UnitOfWork,
    private readonly passwords: Passwords,
    private readonly links: MailedLinkService,
    private readonly mailer: AccountMailer,
    private readonly limits: RateLimits,
  ) {}

  async owner(accountId: Id): Promise<Owner> {
    const owner = await this.sql.one<Owner>(
      'SELECT id, name, address, locale, password_hash AS hash FROM account WHERE id = $1',
      [accountId],
    );
    if (!owner) throw notFound();
    return owner;
  }

  /** Mails the link to an owner without a password. @throws RATE_LIMITED */
  async mailLink(accountId: Id): Promise<void> {
    const { address, name, locale } = await this.owner(accountId);
    await this.limits.consume({ limit: linkLimit, who: counterOf(address) });
    await this.unitOfWork.run(async (tx) => {
      const link = await this.links.issue(tx, { purpose: 'prove', address, accountId });
      await this.mailer.prove(tx, { address, name, locale }, link);
    });
  }

  /**
   * Before the transaction: comparing a password takes a while. Then {@link use} within it.
   * @throws VALIDATION: PASSWORD_WRONG on `currentPassword`; RATE_LIMITED
   */
  async check(accountId: Id, proof: Proof): Promise<Owner> {
    const owner = await this.owner(accountId);
    if (owner.hash === null) return owner;
    await this.limits.consume({ limit: currentPasswordLimit, who: counterOf(accountId) });
    const matches = await this.passwords.verify(owner.hash, proof.currentPassword ?? '');
    if (!matches) throw invalid('currentPassword', 'PASSWORD_WRONG');
    await this.limits.reset(currentPasswordLimit, counterOf(accountId));
    return owner;
  }

  /** @throws LINK_UNKNOWN, LINK_USED, LINK_EXPIRED */
  async use(tx: Tx, owner: Owner, proof: Proof): Promise<void> {
    if (owner.hash !== null) return;
    const { accountId } = await this.links.redeem(tx, 'prove', proof.token ?? '');
    if (accountId !== owner.id) throw linkUnknown();
  }
}
