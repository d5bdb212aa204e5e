import { Injectable } from '@nestjs/common';
import { agreementWords, Clock, invalid, newId, type Agreement, type Id } from '@peerloop/kernel';
import type { Tx } from '@peerloop/platform';
import type { AgreementInput } from './consent.types.js';

/** Something that was agreed to. */
export interface Consent {
  readonly accountId: Id;
  readonly agreement: Agreement;
  readonly agreed: AgreementInput;
  /** The thing it is about. */
  readonly about?: Id;
}

/** Keeps who agreed to what and when, in the words that she was shown. */
@Injectable()
export class ConsentLog {
  constructor(private readonly clock: Clock) {}

  /** In the transaction of what is agreed to. @throws VALIDATION for words that nobody was shown */
  async record(tx: Tx, { accountId, agreement, agreed, about }: Consent): Promise<void> {
    const { version, locale } = agreed;
    const words = agreementWords(agreement, version, locale);
    if (words === null) throw invalid('agreed', 'CHOICE_INVALID');
    await tx.query(
      `INSERT INTO consent (id, account_id, agreement, about, version, wording, agreed_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [newId(), accountId, agreement, about ?? null, version, words, this.clock.now()],
    );
  }
}
