import { Injectable } from '@nestjs/common';
import { Clock, newId, parseMailAddress, type Id, type Locale } from '@peerloop/kernel';
import { Outbox, UnitOfWork, type Tx } from '@peerloop/platform';
import { accountCreated } from '../identity.events.js';
import { Passwords } from '../password/passwords.js';
import { claimAddress } from './claim-address.js';

export interface NewAccount {
  /** Proven to be the owner's, in lower case. */
  readonly address: string;
  readonly name: string;
  readonly passwordHash: string | null;
  readonly locale: Locale;
  readonly timeZone: string;
}

export interface KnownPerson {
  readonly address: string;
  readonly name: string;
  readonly password: string;
  readonly locale: Locale;
  readonly timeZone: string;
}

/** The one place where accounts come into being. */
@Injectable()
export class OpenAccountService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly outbox: Outbox,
    private readonly passwords: Passwords,
    private readonly clock: Clock,
  ) {}

  /**
   * Opens an account for an address that its owner has just proven to hold. Whatever else waited for
   * this address is settled: other sign-ups lose their links, an invitation to join is accepted.
   * @returns the account's id, or null when the address has an account already
   */
  async open(tx: Tx, account: NewAccount): Promise<Id | null> {
    const id = newId();
    const now = this.clock.now();
    const { address, name, passwordHash, locale, timeZone } = account;
    await claimAddress(tx, address);
    const inserted = await tx.query(
      `INSERT INTO account (id, address, name, password_hash, locale, time_zone, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (address) DO NOTHING RETURNING id`,
      [id, address, name, passwordHash, locale, timeZone, now],
    );
    if (inserted.length === 0) return null;
    await tx.query(
      `UPDATE mailed_link SET used_at = coalesce(used_at, $2), payload = '{}'
        WHERE address = $1 AND purpose IN ('confirm', 'join')`,
      [address, now],
    );
    const [invitation] = await tx.query<{ id: Id }>(
      `UPDATE join_invitation SET joined_at = $2, account_id = $3
        WHERE address = $1 AND account_id IS NULL RETURNING id`,
      [address, now, id],
    );
    await this.outbox.record(
      tx,
      accountCreated({ accountId: id, joinInvitationId: invitation?.id ?? null, address }),
    );
    return id;
  }

  /**
   * Opens an account without the round trip by mail, for a world made up by the instance itself
   * (demo data, tests). Answers the id of the account that is there already, if there is one.
   * @throws VALIDATION for a password or an address that sign-up would refuse
   */
  async openForKnown(person: KnownPerson): Promise<Id> {
    const reading = parseMailAddress(person.address);
    const address = reading.ok ? reading.address : person.address;
    const passwordHash = await this.passwords.hash(person.password, { name: person.name, address });
    return this.unitOfWork.run(async (tx) => {
      const id = await this.open(tx, { ...person, address, passwordHash });
      if (id) return id;
      const [known] = await tx.query<{ id: Id }>('SELECT id FROM account WHERE address = $1', [
        address,
      ]);
      return known!.id;
    });
  }
}
