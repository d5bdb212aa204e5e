import { Injectable } from '@nestjs/common';
import { decodeCursor, notFound, toPage, type Id, type Locale, type Page } from '@peerloop/kernel';
import { Sql, sqlParameters } from '@peerloop/platform';
import type { AccountSearchInput, AccountView, ViewerView } from './account.types.js';

interface AccountRow extends AccountView {
  /** Lists are in its order. */
  readonly search: string;
}

const forAdministrators = `
  SELECT id AS "peerId", name, address, roles,
         created_at AS "createdAt", disabled_at AS "disabledAt",
         ARRAY(SELECT topic_id FROM moderatorship
                WHERE account_id = account.id ORDER BY topic_id) AS "moderatedTopicIds",
         (SELECT max(last_seen_at) FROM session
           WHERE session.account_id = account.id) AS "lastSeenAt",
         search
    FROM account`;

/** Somebody who may be written to. */
export interface MailableAccount {
  readonly id: Id;
  readonly name: string;
  readonly address: string;
  readonly locale: Locale;
  readonly timeZone: string;
}

/** Reads accounts, for this context and those above. */
@Injectable()
export class AccountReader {
  constructor(private readonly sql: Sql) {}

  /** Those of the accounts that are not disabled, in no order; one statement. */
  async mailable(ids: readonly Id[]): Promise<MailableAccount[]> {
    if (ids.length === 0) return [];
    return this.sql.query<MailableAccount>(
      `SELECT id, name, address, locale, time_zone AS "timeZone"
         FROM account WHERE id = ANY($1) AND disabled_at IS NULL`,
      [ids],
    );
  }

  /** Account ids by address in lower case; addresses without an account are left out. */
  async idsByAddress(addresses: readonly string[]): Promise<Map<string, Id>> {
    if (addresses.length === 0) return new Map();
    const rows = await this.sql.query<{ id: Id; address: string }>(
      'SELECT id, address FROM account WHERE address = ANY($1)',
      [addresses.map((address) => address.toLowerCase())],
    );
    return new Map(rows.map(({ id, address }) => [address, id]));
  }

  /** Names by account id, of disabled accounts too: what they wrote stays theirs. */
  async names(ids: readonly Id[]): Promise<Map<Id, string>> {
    if (ids.length === 0) return new Map();
    const rows = await this.sql.query<{ id: Id; name: string }>(
      'SELECT id, name FROM account WHERE id = ANY($1)',
      [ids],
    );
    return new Map(rows.map(({ id, name }) => [id, name]));
  }

  /** The viewer's own account; null when it is gone. */
  async own(id: Id): Promise<ViewerView | null> {
    return this.sql.one<ViewerView>(
      `SELECT id AS "peerId", name, address, locale, time_zone AS "timeZone", roles,
              ARRAY(SELECT topic_id FROM moderatorship
                     WHERE account_id = account.id ORDER BY topic_id) AS "moderatedTopicIds"
         FROM account WHERE id = $1`,
      [id],
    );
  }

  /** What an administrator sees of an account. @throws NOT_FOUND */
  async forAdministrator(id: Id): Promise<AccountView> {
    const account = await this.sql.one<AccountRow>(`${forAdministrators} WHERE id = $1`, [id]);
    if (!account) throw notFound();
    return account;
  }

  /** Accounts by name, those whose name or address has the words in it; for administrators. */
  async search(input: AccountSearchInput): Promise<Page<AccountView>> {
    const { values, parameter } = sqlParameters();
    const conditions = ['true'];
    for (const word of (input.text ?? '').split(/\s+/u).filter(Boolean)) {
      const pattern = `%${word.replace(/[\\%_]/g, '\\$&')}%`;
      conditions.push(`search LIKE account_search(${parameter(pattern)})`);
    }
    // The first condition opens the index, which holds only those who have a role at all.
    if (input.role) {
      conditions.push(`roles <> '{}' AND roles @> ARRAY[${parameter(input.role)}]`);
    }
    if (input.after) {
      const [search, id] = decodeCursor(input.after, 'text', 'id');
      conditions.push(`(search, id) > (${parameter(search)}, ${parameter(id)}::uuid)`);
    }
    const rows = await this.sql.query<AccountRow>(
      `${forAdministrators} WHERE ${conditions.join(' AND ')}
        ORDER BY search, id LIMIT ${parameter(input.first + 1)}`,
      values,
      { replan: true },
    );
    return toPage(rows, input.first, (row) => [row.search, row.peerId]);
  }
}
