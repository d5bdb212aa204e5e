import { Injectable } from '@nestjs/common';
import { baseLocale, invalid, parseMailAddress, type Id, type Locale } from '@peerloop/kernel';
import { Outbox, UnitOfWork, type Tx } from '@peerloop/platform';
import { rolesChanged } from '../identity.events.js';
import { MailedLinkService } from '../link/mailed-link.service.js';
import { lockAdministrators } from './account.service.js';
import { OpenAccountService } from './open-account.service.js';

// Any number that no other advisory lock of the product uses: "admn" in ASCII.
const advisoryLock = 0x61646d6e;
const linkMinutes = 24 * 60;

export interface FirstSignIn {
  /** Whether the account was made an administrator by this call. */
  readonly created: boolean;
  /** Opens the door once, within a day; null when there is an administrator who knows the way in. */
  readonly signInUrl: string | null;
}

/** Sees to it that an empty instance has somebody who can give roles to others. */
@Injectable()
export class FirstAdministrator {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly accounts: OpenAccountService,
    private readonly links: MailedLinkService,
    private readonly outbox: Outbox,
  ) {}

  /**
   * Makes the account of this address an administrator if the instance has none, and answers a link
   * to sign in with. As long as she has neither signed in nor set a password, each call answers a
   * new link, so that a start whose output was lost can be repeated.
   * @throws VALIDATION for a text that is no mail address
   */
  async create(
    address: string,
    locale: Locale = baseLocale,
    timeZone = 'UTC',
  ): Promise<FirstSignIn> {
    const reading = parseMailAddress(address);
    if (!reading.ok) throw invalid('address', reading.code);
    return this.unitOfWork.run(async (tx) => {
      await tx.query('SELECT pg_advisory_xact_lock($1)', [advisoryLock]);
      const administrators = await lockAdministrators(tx);
      const created = administrators.length === 0;
      const accountId = created
        ? await this.appoint(tx, reading.address, locale, timeZone)
        : await neverSignedIn(tx, administrators, reading.address);
      if (!accountId) return { created, signInUrl: null };
      const order = { purpose: 'sign-in', address: reading.address, accountId } as const;
      const link = await this.links.issue(tx, order, linkMinutes);
      return { created, signInUrl: link.url };
    });
  }

  private async appoint(tx: Tx, address: string, locale: Locale, timeZone: string): Promise<Id> {
    const name = address.slice(0, address.indexOf('@'));
    await this.accounts.open(tx, { address, name, passwordHash: null, locale, timeZone });
    const [account] = await tx.query<{ id: Id }>(
      `UPDATE account SET roles = '{organiser,administrator}', disabled_at = NULL
        WHERE address = $1 RETURNING id`,
      [address],
    );
    const accountId = account!.id;
    await this.outbox.record(
      tx,
      rolesChanged({ accountId, roles: ['organiser', 'administrator'], changedBy: null }),
    );
    return accountId;
  }
}

async function neverSignedIn(
  tx: Tx,
  administrators: readonly Id[],
  address: string,
): Promise<Id | null> {
  const [account] = await tx.query<{ id: Id }>(
    `SELECT id FROM account
      WHERE address = $1 AND id = ANY($2) AND password_hash IS NULL
        AND NOT EXISTS (SELECT FROM session WHERE account_id = account.id)
        AND NOT EXISTS (SELECT FROM mailed_link
                         WHERE account_id = account.id AND used_at IS NOT NULL)`,
    [address, administrators],
  );
  return account?.id ?? null;
}
