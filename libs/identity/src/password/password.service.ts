import { Injectable } from '@nestjs/common';
import { invalid, notFound, signedIn, type Id, type Locale, type Viewer } from '@peerloop/kernel';
import { hashSecret, RateLimits, Sql, UnitOfWork, type Tx } from '@peerloop/platform';
import { ApiTokenService } from '../api-token/api-token.service.js';
import { linkUnknown } from '../identity.errors.js';
import { counterOf, currentPasswordLimit } from '../identity.limits.js';
import { MailedLinkService, type LinkState } from '../link/mailed-link.service.js';
import { AccountMailer } from '../mail/account-mailer.js';
import { neverReplayed } from '../session/never-replayed.js';
import { SessionService, type Browser, type NewSession } from '../session/session.service.js';
import type { ChangePasswordInput, ResetPasswordInput } from './password.types.js';
import { Passwords } from './passwords.js';

interface Owner {
  readonly id: Id;
  readonly name: string;
  readonly address: string;
  readonly locale: Locale;
  readonly hash: string | null;
}

const ownerColumns = 'account.id, name, account.address, locale, password_hash AS hash';

/** New passwords, with the old one or with a mailed link. */
@Injectable()
export class PasswordService {
  constructor(
    private readonly sql: Sql,
    private readonly unitOfWork: UnitOfWork,
    private readonly passwords: Passwords,
    private readonly links: MailedLinkService,
    private readonly mailer: AccountMailer,
    private readonly sessions: SessionService,
    private readonly tokens: ApiTokenService,
    private readonly limits: RateLimits,
  ) {}

  /**
   * Sets the password by a mailed link, ends every session of the account and signs this browser in.
   * A password that is refused leaves the link good.
   * @throws LINK_UNKNOWN, LINK_USED, LINK_EXPIRED, VALIDATION on `password`
   */
  async reset(input: ResetPasswordInput, browser: Browser): Promise<NewSession> {
    neverReplayed();
    const owner = await this.ownerOfLink(input.token);
    const passwordHash = await this.passwords.hash(input.password, owner);
    return this.unitOfWork.run(async (tx) => {
      await this.links.redeem(tx, 'reset-password', input.token);
      await this.set(tx, owner, passwordHash);
      await this.sessions.endAll(tx, owner.id);
      if (input.revokeTokens) await this.tokens.revokeAll(tx, owner.id);
      return this.sessions.begin(tx, owner, browser);
    });
  }

  /**
   * Sets the password by the one there is and ends all other sessions.
   * @throws VALIDATION: PASSWORD_WRONG on `currentPassword`, others on `newPassword`; RATE_LIMITED
   */
  async change(viewer: Viewer, input: ChangePasswordInput): Promise<void> {
    const accountId = signedIn(viewer);
    await this.limits.consume({ limit: currentPasswordLimit, who: counterOf(accountId) });
    const owner = await this.sql.one<Owner>(`SELECT ${ownerColumns} FROM account WHERE id = $1`, [
      accountId,
    ]);
    if (!owner) throw notFound();
    const matches = await this.passwords.verify(owner.hash, input.currentPassword);
    if (!matches) throw invalid('currentPassword', 'PASSWORD_WRONG');
    const passwordHash = await this.passwords.hash(input.newPassword, owner, 'newPassword');
    await this.unitOfWork.run(async (tx) => {
      await this.set(tx, owner, passwordHash);
      await this.sessions.endAll(tx, accountId, viewer.sessionId);
      if (input.revokeTokens) await this.tokens.revokeAll(tx, accountId);
    });
    await this.limits.reset(currentPasswordLimit, counterOf(accountId));
  }

  private async set(tx: Tx, owner: Owner, passwordHash: string): Promise<void> {
    const { id, name, address, locale } = owner;
    const changed = await tx.query(
      'UPDATE account SET password_hash = $2 WHERE id = $1 AND disabled_at IS NULL RETURNING id',
      [id, passwordHash],
    );
    if (changed.length === 0) throw linkUnknown();
    await this.links.retire(tx, id);
    await this.mailer.passwordChanged(tx, { name, address, locale });
  }

  /** Read before hashing: what the link opens is not worth a core's time when it opens nothing. */
  private async ownerOfLink(token: string): Promise<Owner> {
    const row = await this.sql.one<LinkState & Owner>(
      `SELECT ${ownerColumns}, link.used_at AS "usedAt", link.expires_at AS "expiresAt"
         FROM mailed_link link JOIN account ON account.id = link.account_id
        WHERE link.token_hash = $1 AND link.purpose = 'reset-password'`,
      [hashSecret(token)],
    );
    this.links.demandGood(row);
    return row;
  }
}
