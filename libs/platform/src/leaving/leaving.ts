import { Injectable } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { Clock, DomainError, type Id } from '@peerloop/kernel';
import { sqlParameters } from '../database/sql-parameters.js';
import type { Tx } from '../database/tx.js';
import { MailOutbox } from '../mail/mail-outbox.js';
import { Leave, type LeavingPart, type WordsChoice } from './leaving-rule.js';
import { platformLeaving } from './platform.leaving.js';

/** Whoever leaves. */
export interface Leaver {
  readonly accountId: Id;
  readonly address: string;
  readonly name: string;
  readonly words: WordsChoice;
}

/** What stands between her and leaving. */
export interface Unsettled {
  readonly code: string;
  readonly number: number;
}

/** Has every context do its part when somebody leaves, in the transaction in which her account goes. */
@Injectable()
export class Leaving {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly mails: MailOutbox,
    private readonly clock: Clock,
  ) {}

  /** All parts by name, that of the account last. */
  parts(): readonly LeavingPart[] {
    const found = this.discovery.getProviders().map(({ instance }): unknown => instance);
    const ofContexts = new Set(found.filter((instance) => instance instanceof Leave));
    const parts = [...[...ofContexts].map(({ part }) => part), platformLeaving];
    return parts.toSorted(
      (one, other) =>
        Number(one.last ?? false) - Number(other.last ?? false) ||
        one.context.localeCompare(other.context),
    );
  }

  async unsettled(tx: Tx, leaver: Omit<Leaver, 'words'>): Promise<Unsettled[]> {
    const found: Unsettled[] = [];
    for (const { code, statement } of this.parts().flatMap(({ obstacles = [] }) => obstacles)) {
      const [row] = await this.query<{ number: number }>(tx, statement, leaver);
      if (row && row.number > 0) found.push({ code, number: row.number });
    }
    return found;
  }

  /** @throws the code of what is unsettled */
  async settle(tx: Tx, leaver: Leaver): Promise<void> {
    const [first] = await this.unsettled(tx, leaver);
    if (first) throw new DomainError(first.code, { facts: { number: first.number } });
    for (const { statement, words } of this.parts().flatMap(({ rules }) => rules)) {
      if (statement === null || (words !== null && words !== leaver.words)) continue;
      const things = await this.query<{ id: Id }>(tx, statement, leaver);
      if (words !== null)
        await this.mails.withdraw(
          tx,
          things.map(({ id }) => id),
        );
    }
  }

  private query<Row>(tx: Tx, statement: string, leaver: Omit<Leaver, 'words'>): Promise<Row[]> {
    const { values, parameter } = sqlParameters();
    const { accountId: account, address, name } = leaver;
    const all = { account, address, name, now: this.clock.now() };
    // Only those that are used, in the order in which they come; `::uuid` is no name.
    const text = statement.replaceAll(/(?<!:):(account|address|name|now)\b/g, (_, key) =>
      parameter(all[key as keyof typeof all]),
    );
    return tx.query<Row & object>(text, values);
  }
}
