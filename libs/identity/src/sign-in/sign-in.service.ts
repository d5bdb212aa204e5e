import { Injectable } from '@nestjs/common';
import type { Id, Locale } from '@peerloop/kernel';
import { Sql, UnitOfWork, type Tx } from '@peerloop/platform';
import { linkUnknown, signInFailed } from '../identity.errors.js';
import { MailedLinkService, type IssuedLink } from '../link/mailed-link.service.js';
import { AccountMailer, type Addressee } from '../mail/account-mailer.js';
import { Passwords } from '../password/passwords.js';
import { neverReplayed } from '../session/never-replayed.js';
import type { Caller } from '../session/session-cookie.js';
import { SessionService, type Browser, type NewSession } from '../session/session.service.js';
import { knownAccount } from '../sign-up/sign-up.service.js';
import { SignInLimits, type Origin } from './sign-in-limits.js';
import type { SignInInput } from './sign-in.types.js';

interface Entering {
  readonly id: Id;
  readonly address: string;
}

type Send = (tx: Tx, to: Addressee, link: IssuedLink) => Promise<void>;

/** The ways in: password or mailed link. */
@Injectable()
export class SignInService {
  constructor(
    private readonly sql: Sql,
    private readonly unitOfWork: UnitOfWork,
    private readonly passwords: Passwords,
    private readonly links: MailedLinkService,
    private readonly mailer: AccountMailer,
    private readonly sessions: SessionService,
    private readonly limits: SignInLimits,
  ) {}

  /**
   * One answer for a wrong password, an unknown address and a disabled account, after the same work.
   * @throws SIGN_IN_FAILED, RATE_LIMITED
   */
  async signIn(input: SignInInput, caller: Caller): Promise<NewSession> {
    neverReplayed();
    const address = input.address.toLowerCase();
    await this.limits.demandGuess(address, caller);
    const account = await this.sql.one<{ id: Id; hash: string | null }>(
      'SELECT id, password_hash AS hash FROM account WHERE address = $1 AND disabled_at IS NULL',
      [address],
    );
    const matches = await this.passwords.verify(account?.hash ?? null, input.password);
    if (!account || !matches) throw signInFailed();
    const session = await this.unitOfWork.run((tx) =>
      this.enter(tx, { id: account.id, address }, caller),
    );
    await this.limits.succeeded(address, caller);
    return session;
  }

  /** @throws LINK_UNKNOWN, LINK_USED, LINK_EXPIRED */
  async signInByLink(token: string, caller: Caller): Promise<NewSession> {
    neverReplayed();
    return this.unitOfWork.run(async (tx) => {
      const { accountId, address } = await this.links.redeem(tx, 'sign-in', token);
      if (!accountId) throw linkUnknown();
      return this.enter(tx, { id: accountId, address }, caller);
    });
  }

  /**
   * Mails a link that signs in. Somebody without an account is mailed as well, so that the answer
   * and its time are the same and she learns which of her addresses it is not.
   * @param locale of the visitor, for those without an account
   * @throws RATE_LIMITED
   */
  async requestSignInLink(address: string, from: Origin, locale: Locale): Promise<void> {
    const send: Send = (tx, to, link) => this.mailer.signIn(tx, to, link);
    await this.mailLink('sign-in', { address, locale }, from, send);
  }

  /** The same for a link that lets choose a new password. @throws RATE_LIMITED */
  async requestPasswordReset(address: string, from: Origin, locale: Locale): Promise<void> {
    const send: Send = (tx, to, link) => this.mailer.reset(tx, to, link);
    await this.mailLink('reset-password', { address, locale }, from, send);
  }

  private async mailLink(
    purpose: 'sign-in' | 'reset-password',
    visitor: Addressee,
    from: Origin,
    send: Send,
  ): Promise<void> {
    const address = visitor.address.toLowerCase();
    await this.limits.demandMail(address, from);
    await this.unitOfWork.run(async (tx) => {
      const account = await knownAccount(tx, address);
      if (!account || account.disabled) await this.links.pretend(tx, { purpose, address });
      if (!account) return this.mailer.stranger(tx, { address, locale: visitor.locale });
      // To the address of the account, never to one that came with the request.
      const to = { address, name: account.name, locale: account.locale };
      if (account.disabled) return this.mailer.closed(tx, to);
      return send(tx, to, await this.links.issue(tx, { purpose, address, accountId: account.id }));
    });
  }

  /** The lock keeps an administrator's disabling from slipping in between. */
  private async enter(tx: Tx, account: Entering, browser: Browser): Promise<NewSession> {
    const open = await tx.query(
      'SELECT id FROM account WHERE id = $1 AND disabled_at IS NULL FOR SHARE',
      [account.id],
    );
    if (open.length === 0) throw signInFailed();
    return this.sessions.begin(tx, account, browser);
  }
}
