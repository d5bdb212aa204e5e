import { Injectable } from '@nestjs/common';
import type { Id, Locale } from '@peerloop/kernel';
import { hashSecret, Sql, UnitOfWork, type Tx } from '@peerloop/platform';
import { OpenAccountService } from '../account/open-account.service.js';
import { ConsentLog } from '../consent/consent-log.js';
import { linkUsed } from '../identity.errors.js';
import type { SignUpPayload } from '../link/mailed-link.entity.js';
import { MailedLinkService, type LinkState } from '../link/mailed-link.service.js';
import { AccountMailer } from '../mail/account-mailer.js';
import { Passwords } from '../password/passwords.js';
import { neverReplayed } from '../session/never-replayed.js';
import { SessionService, type Browser, type NewSession } from '../session/session.service.js';
import { SignInLimits, type Origin } from '../sign-in/sign-in-limits.js';
import type { ConfirmAddressInput, PendingSignUpView, SignUpInput } from './sign-up.types.js';

interface KnownAccount {
  readonly id: Id;
  readonly name: string;
  readonly locale: Locale;
  readonly disabled: boolean;
}

/** From a form to a confirmed account. */
@Injectable()
export class SignUpService {
  constructor(
    private readonly sql: Sql,
    private readonly unitOfWork: UnitOfWork,
    private readonly passwords: Passwords,
    private readonly links: MailedLinkService,
    private readonly mailer: AccountMailer,
    private readonly accounts: OpenAccountService,
    private readonly consents: ConsentLog,
    private readonly sessions: SessionService,
    private readonly limits: SignInLimits,
  ) {}

  /**
   * Mails a link that confirms the address. Whether the address has an account cannot be told from
   * the answer, the time it takes or the rows it writes, only from the mail.
   * @throws RATE_LIMITED
   */
  async signUp(input: SignUpInput, from: Origin): Promise<void> {
    const address = input.address.toLowerCase();
    const { name, locale, timeZone } = input;
    await this.limits.demandMail(address, from);
    await this.unitOfWork.run(async (tx) => {
      const account = await knownAccount(tx, address);
      if (account) return this.remind(tx, address, account);
      const payload: SignUpPayload = { name, locale, timeZone };
      const link = await this.links.issue(tx, { purpose: 'confirm', address, payload });
      await this.mailer.confirm(tx, { address, locale }, link);
    });
  }

  /**
   * What a link is about to open. Looking does not use it.
   * @throws LINK_UNKNOWN, LINK_USED, LINK_EXPIRED
   */
  async pending(token: string): Promise<PendingSignUpView> {
    const row = await this.sql.one<LinkState & PendingSignUpView>(
      `SELECT used_at AS "usedAt", expires_at AS "expiresAt", address,
              coalesce(payload->>'name', '') AS name, coalesce(payload->>'timeZone', '') AS "timeZone"
         FROM mailed_link WHERE token_hash = $1 AND purpose = 'confirm'`,
      [hashSecret(token)],
    );
    this.links.demandGood(row);
    return row;
  }

  /**
   * Opens the account of the address that the link proves to be hers, with the name and the password
   * of whoever opened it, and signs in. A password that is refused leaves the link good.
   * @throws LINK_UNKNOWN, LINK_USED, LINK_EXPIRED, VALIDATION on `password` and `agreed`
   */
  async confirm(input: ConfirmAddressInput, browser: Browser): Promise<NewSession> {
    neverReplayed();
    const { token, name } = input;
    const { address } = await this.pending(token);
    const passwordHash = await this.passwords.hash(input.password, { name, address });
    return this.unitOfWork.run(async (tx) => {
      const link = await this.links.redeem(tx, 'confirm', token);
      const payload = link.payload as SignUpPayload;
      const { locale } = payload;
      const timeZone = input.timeZone ?? payload.timeZone;
      const account = { address: link.address, name, passwordHash, locale, timeZone };
      const accountId = await this.accounts.open(tx, account);
      // Another sign-up for the address was confirmed in the meantime: its password counts.
      if (!accountId) throw linkUsed();
      await this.consents.record(tx, { accountId, agreement: 'privacy', agreed: input.agreed });
      return this.sessions.begin(tx, { id: accountId, address }, browser);
    });
  }

  private async remind(tx: Tx, address: string, account: KnownAccount): Promise<void> {
    const { id, name, locale, disabled } = account;
    const to = { address, name, locale };
    if (disabled) {
      await this.links.pretend(tx, { purpose: 'confirm', address });
      return this.mailer.closed(tx, to);
    }
    const link = await this.links.issue(tx, { purpose: 'sign-in', address, accountId: id });
    return this.mailer.known(tx, to, link);
  }
}

/** The account of an address within a transaction, or null. */
export async function knownAccount(tx: Tx, address: string): Promise<KnownAccount | null> {
  const [account] = await tx.query<KnownAccount>(
    `SELECT id, name, locale, disabled_at IS NOT NULL AS disabled FROM account WHERE address = $1`,
    [address],
  );
  return account ?? null;
}
