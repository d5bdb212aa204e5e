import { Injectable } from '@nestjs/common';
import type { MailableAccount } from '@peerloop/identity';
import { MailOutbox, type MailInput, type Tx } from '@peerloop/platform';
import type { z } from 'zod';
import { keyFor, type Notice } from '../notification/notice.js';
import type { NotificationWords } from '../notification/notification-kind.js';
import { NotificationMail } from '../notification/notification-mail.js';
import { Channel } from './channel.js';
import { channelMessages } from './channel.messages.js';

/** One mail for each notice, to the account's address. */
@Injectable()
export class MailChannel extends Channel {
  override readonly name = 'mail';
  override readonly label = channelMessages.all('mail');
  override readonly rhythms = ['never', 'at-once'] as const;

  constructor(
    private readonly mails: MailOutbox,
    private readonly mail: NotificationMail,
  ) {
    super();
  }

  override async deliver<Schema extends z.ZodType>(
    tx: Tx,
    notice: Notice<Schema>,
    accounts: readonly MailableAccount[],
  ): Promise<void> {
    await this.mails.queueAll(tx, this.mailsFor(notice, accounts));
  }

  private mailsFor<Schema extends z.ZodType>(
    notice: Notice<Schema>,
    accounts: readonly MailableAccount[],
  ): MailInput[] {
    // Readers of one language in one zone read the same words.
    const words = new Map<string, NotificationWords>();
    return accounts.map((account) => {
      const sameWords = `${account.locale} ${account.timeZone}`;
      const text = words.get(sameWords) ?? notice.kind.words(notice.data, account);
      words.set(sameWords, text);
      const own = { ...notice, key: keyFor(notice, account.id) };
      return this.mail.compose(own, text, account, notice.extras?.(account));
    });
  }
}
