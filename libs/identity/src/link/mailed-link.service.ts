import { Injectable } from '@nestjs/common';
import { Clock, newId, type Id } from '@peerloop/kernel';
import { hashSecret, newSecret, PublicUrl, type Tx } from '@peerloop/platform';
import { linkExpired, linkUnknown, linkUsed } from '../identity.errors.js';
import { MailedLinkEntity, type LinkPurpose, type SignUpPayload } from './mailed-link.entity.js';

const minute = 60_000;
const hour = 60;
const day = 24 * hour;

/** How long a link is good, in minutes. */
const linkMinutes: Readonly<Record<LinkPurpose, number>> = {
  confirm: 7 * day,
  'sign-in': 15,
  'reset-password': hour,
  join: 60 * day,
  prove: hour,
  'change-address': day,
  'keep-address': 3 * day,
};

// Pages that ask for the click which uses the link: mail programs follow links on their own.
const pages: Readonly<Record<LinkPurpose, string>> = {
  confirm: '/confirm',
  'sign-in': '/sign-in/link',
  'reset-password': '/reset-password/new',
  join: '/join',
  prove: '/settings/privacy',
  'change-address': '/change-address',
  'keep-address': '/keep-address',
};

export interface LinkOrder {
  readonly purpose: LinkPurpose;
  readonly address: string;
  readonly accountId?: Id | null;
  readonly payload?: SignUpPayload;
}

export interface IssuedLink {
  readonly id: Id;
  /** Holds the secret: for the mail to its owner and nowhere else. */
  readonly url: string;
}

export interface RedeemedLink {
  readonly accountId: Id | null;
  readonly address: string;
  readonly payload: SignUpPayload | Record<string, never>;
}

/** What a link's row says about its fate. */
export interface LinkState {
  readonly usedAt: Date | null;
  readonly expiresAt: Date;
}

/** Makes and redeems secrets that travel by mail. */
@Injectable()
export class MailedLinkService {
  constructor(
    private readonly publicUrl: PublicUrl,
    private readonly clock: Clock,
  ) {}

  /** @param minutes how long it is good; the purpose's usual time if not given */
  async issue(tx: Tx, order: LinkOrder, minutes = linkMinutes[order.purpose]): Promise<IssuedLink> {
    const { purpose, address, accountId = null, payload = {} } = order;
    const id = newId();
    const secret = newSecret();
    const createdAt = this.clock.now();
    const expiresAt = new Date(createdAt.getTime() + minutes * minute);
    const tokenHash = hashSecret(secret);
    await tx
      .repo(MailedLinkEntity)
      .insert({ id, accountId, purpose, tokenHash, address, payload, createdAt, expiresAt });
    return { id, url: this.publicUrl.of(`${pages[purpose]}?token=${secret}`) };
  }

  /**
   * Writes a link that nobody is sent and that opens nothing, so that a request for an address that
   * gets none takes the same work and cannot be told from others by its time.
   */
  async pretend(tx: Tx, { purpose, address }: Omit<LinkOrder, 'accountId'>): Promise<void> {
    await this.issue(tx, { purpose, address }, 0);
  }

  /**
   * Uses a link up. Of many who try at once, one gets it.
   * @throws LINK_UNKNOWN, LINK_USED, LINK_EXPIRED
   */
  async redeem(tx: Tx, purpose: LinkPurpose, secret: string): Promise<RedeemedLink> {
    const key = [hashSecret(secret), purpose];
    const [link] = await tx.query<RedeemedLink>(
      `UPDATE mailed_link SET used_at = $3
        WHERE token_hash = $1 AND purpose = $2 AND used_at IS NULL AND expires_at > $3
       RETURNING account_id AS "accountId", address, payload`,
      [...key, this.clock.now()],
    );
    if (link) return link;
    const [state] = await tx.query<LinkState>(
      `SELECT used_at AS "usedAt", expires_at AS "expiresAt"
         FROM mailed_link WHERE token_hash = $1 AND purpose = $2`,
      key,
    );
    this.demandGood(state ?? null);
    // It was good a moment ago for the second statement only: somebody undid her use of it.
    throw linkUsed();
  }

  /** @throws LINK_UNKNOWN, LINK_USED, LINK_EXPIRED */
  demandGood(state: LinkState | null): asserts state is LinkState {
    if (!state) throw linkUnknown();
    if (state.usedAt) throw linkUsed();
    if (state.expiresAt <= this.clock.now()) throw linkExpired();
  }

  /** Makes an account's open links worthless: the password was changed or the account locked. */
  async retire(tx: Tx, accountId: Id): Promise<void> {
    await tx.query(
      'UPDATE mailed_link SET used_at = $2 WHERE account_id = $1 AND used_at IS NULL',
      [accountId, this.clock.now()],
    );
  }
}
