import { Inject, Injectable } from '@nestjs/common';
import type { Id } from '@peerloop/kernel';
import { MailOutbox, type Tx } from '@peerloop/platform';
import { AccountReader } from '@peerloop/identity';
import type { z } from 'zod';
import type { Channel } from '../channel/channel.js';
import { CHANNELS } from '../channel/channels.js';
import { PreferenceReader } from '../preference/preference.reader.js';
import { InboxPush } from './inbox-push.js';
import type { Notice } from './notice.js';

const batchSize = 500;

/**
 * Tells peers of something, on the channels each of them chose. Rows are written in the caller's
 * transaction: with the event that caused them, once, or not at all.
 */
@Injectable()
export class Notifier {
  constructor(
    private readonly accounts: AccountReader,
    private readonly preferences: PreferenceReader,
    private readonly mails: MailOutbox,
    private readonly inbox: InboxPush,
    @Inject(CHANNELS) private readonly channels: readonly Channel[],
  ) {}

  async notify<Schema extends z.ZodType>(tx: Tx, notice: Notice<Schema>): Promise<void> {
    const recipients = [...new Set(notice.recipients)].filter((id) => id !== notice.actorId);
    for (let start = 0; start < recipients.length; start += batchSize) {
      await this.notifyBatch(tx, notice, recipients.slice(start, start + batchSize));
    }
  }

  /**
   * Things were deleted or taken out of sight: what was told of them leaves the inboxes, and mails
   * that have not left do not. Nobody is told again should a thing come back.
   */
  async withdraw(tx: Tx, about: readonly Id[]): Promise<void> {
    const rows = await tx.query<{ peer_id: Id }>(
      `DELETE FROM notification WHERE about = ANY ($1::uuid[]) AND about IS NOT NULL
       RETURNING peer_id`,
      [about],
    );
    await this.mails.withdraw(tx, about);
    const peers = [...new Set(rows.map((row) => row.peer_id))];
    tx.afterCommit(() => this.inbox.push(peers));
  }

  private async notifyBatch<Schema extends z.ZodType>(
    tx: Tx,
    notice: Notice<Schema>,
    recipients: readonly Id[],
  ): Promise<void> {
    const accounts = await this.accounts.mailable(recipients);
    const choices = await this.preferences.of(notice.kind, recipients);
    for (const channel of this.channels) {
      const byDefault = notice.kind.rhythm(channel.name);
      const told = accounts.filter(
        ({ id }) => (choices.get(id)?.get(channel.name) ?? byDefault) === 'at-once',
      );
      if (told.length > 0) await channel.deliver(tx, notice, told);
    }
  }
}
