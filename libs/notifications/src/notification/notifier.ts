import { Injectable } from '@nestjs/common';
import { Clock, newId, type Id } from '@peerloop/kernel';
import { MailOutbox, type MailInput, type Tx } from '@peerloop/platform';
import { AccountReader, type MailableAccount } from '@peerloop/identity';
import type { z } from 'zod';
import { PreferenceReader, type Channels } from '../preference/preference.reader.js';
import { InboxPush } from './inbox-push.js';
import { NotificationMail } from './notification-mail.js';
import type { MailExtras, NotificationKind, NotificationWords } from './notification-kind.js';

export interface Notice<Schema extends z.ZodType> {
  readonly kind: NotificationKind<Schema>;
  /** What it is about; a peer is told once per kind and key, for ever. */
  readonly key: string | ((recipient: Id) => string);
  readonly recipients: readonly Id[];
  /** Who caused it; never told of her own doing. */
  readonly actorId: Id | null;
  readonly data: z.infer<Schema>;
  /** The page it leads to, from the root: `/threads/…`. */
  readonly path: string;
  /** The thing whose words it carries, by its id; see {@link Notifier.withdraw}. */
  readonly about?: Id;
  /** The thread, room, event … whose mails are one conversation in mail programs, by its id. */
  readonly conversation?: Id;
  /** What is added to the mail of each reader. */
  readonly extras?: (account: MailableAccount) => MailExtras;
}

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
    private readonly mail: NotificationMail,
    private readonly inbox: InboxPush,
    private readonly clock: Clock,
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
    const channels = await this.preferences.channels(notice.kind, recipients);
    const wants = (account: MailableAccount, channel: keyof Channels) =>
      channels.get(account.id)?.[channel] ?? notice.kind.definition.defaults[channel];
    const told = await this.insert(
      tx,
      notice,
      accounts.filter((account) => wants(account, 'inApp')),
    );
    await this.mails.queueAll(
      tx,
      this.mailsFor(
        notice,
        accounts.filter((account) => wants(account, 'mail')),
      ),
    );
    tx.afterCommit(() => this.inbox.push(told));
  }

  /** Answers those who had not been told yet. */
  private async insert<Schema extends z.ZodType>(
    tx: Tx,
    notice: Notice<Schema>,
    accounts: readonly MailableAccount[],
  ): Promise<Id[]> {
    if (accounts.length === 0) return [];
    const rows = await tx.query<{ peer_id: Id }>(
      `INSERT INTO notification (id, peer_id, kind, key, actor_id, data, path, created_at, about)
       SELECT new.id, new.peer_id, $3, new.key, $5, $6, $7, $8, $9
       FROM unnest($1::uuid[], $2::uuid[], $4::text[]) AS new (id, peer_id, key)
       WHERE NOT was_told($3 || ':' || new.key || ':' || new.peer_id)
       ON CONFLICT DO NOTHING RETURNING peer_id`,
      [
        accounts.map(() => newId()),
        accounts.map((account) => account.id),
        notice.kind.name,
        accounts.map((account) => keyFor(notice, account.id)),
        notice.actorId,
        JSON.stringify(notice.data),
        notice.path,
        this.clock.now(),
        notice.about ?? null,
      ],
    );
    return rows.map((row) => row.peer_id);
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

function keyFor({ key }: Pick<Notice<z.ZodType>, 'key'>, recipient: Id): string {
  return typeof key === 'string' ? key : key(recipient);
}
