import { Inject, Injectable, Logger } from '@nestjs/common';
import { Clock, newId, type Id } from '@peerloop/kernel';
import type { Tx } from '../database/tx.js';
import { WakeUp } from '../wake-up/wake-up.js';
import { checkMail, onOneLine, storedAttachments, type MailInput } from './mail-message.js';
import { MAIL_SETTINGS, messageIdOf, type MailSettings } from './mail-settings.js';

// One statement carries this many; more would only make it longer.
const batch = 500;

/** Where mails are written, in the transaction of what they tell of. Workers send them. */
@Injectable()
export class MailOutbox {
  private readonly logger = new Logger(MailOutbox.name);

  constructor(
    private readonly clock: Clock,
    private readonly wakeUp: WakeUp,
    @Inject(MAIL_SETTINGS) private readonly settings: MailSettings,
  ) {}

  /**
   * Queues one mail; it leaves within a second of the commit. A key that was queued before is not
   * queued again.
   * @returns whether it is new
   * @throws Error when the mail cannot be sent as it is (see `checkMail`)
   */
  async queue(tx: Tx, mail: MailInput): Promise<boolean> {
    return (await this.insertAll(tx, [this.row(mail)])) === 1;
  }

  /**
   * Many mails in few statements; answers how many of them are new. One that cannot be sent is
   * logged and does not stop the others.
   */
  queueAll(tx: Tx, mails: readonly MailInput[]): Promise<number> {
    const rows = mails.flatMap((mail) => {
      try {
        return [this.row(mail)];
      } catch (error) {
        this.logger.error({ message: 'a mail cannot be sent', key: mail.key, error });
        return [];
      }
    });
    return this.insertAll(tx, rows);
  }

  private async insertAll(tx: Tx, rows: readonly object[]): Promise<number> {
    const now = this.clock.now();
    let added = 0;
    for (let start = 0; start < rows.length; start += batch) {
      added += await insert(tx, rows.slice(start, start + batch), now);
    }
    if (added > 0) tx.afterCommit(() => this.wakeUp.call('mail'));
    return added;
  }

  /**
   * Takes back what has not left yet of the words of things that were taken away. What a worker is
   * handing over at this moment leaves.
   */
  async withdraw(tx: Tx, about: readonly Id[]): Promise<void> {
    await tx.query(
      `DELETE FROM mail_delivery
        WHERE about = ANY ($1::uuid[]) AND about IS NOT NULL AND state = 'pending'`,
      [about],
    );
  }

  /** Somebody has another address: what waits for the one before goes to that. */
  async readdress(tx: Tx, from: string, to: string): Promise<void> {
    await tx.query(
      `UPDATE mail_delivery SET to_address = $2 WHERE to_address = $1 AND state = 'pending'`,
      [from, to],
    );
  }

  /** Somebody without an account wants no more of a list: nothing is queued any more, nor what waits sent. */
  async optOut(tx: Tx, address: string, listId: string): Promise<void> {
    await tx.query(
      `INSERT INTO mail_opt_out (address, list_id) VALUES ($1, $2) ON CONFLICT DO NOTHING`,
      [address, listId],
    );
    await this.dropOfList(tx, address, listId);
  }

  /** What has not left yet of a list, to one address, does not leave. */
  async dropOfList(tx: Tx, address: string, listId: string): Promise<void> {
    await tx.query(
      `DELETE FROM mail_delivery
        WHERE state = 'pending' AND to_address = $1 AND headers->>'List-Id' = $2`,
      [address, listId],
    );
  }

  private row(given: MailInput): Record<string, unknown> {
    const mail = onOneLine(given);
    checkMail(mail);
    return {
      id: newId(),
      key: mail.key,
      to_name: mail.to.name,
      to_address: mail.to.address,
      subject: mail.subject,
      text: mail.text,
      html: mail.html,
      headers: mail.headers ?? {},
      attachments: storedAttachments(mail.attachments),
      ics: mail.ics ?? null,
      about: mail.about ?? null,
      urgent: mail.urgent ?? false,
      message_id: messageIdOf(mail.key, this.settings.host),
    };
  }
}

async function insert(tx: Tx, rows: readonly object[], now: Date): Promise<number> {
  const inserted = await tx.query(
    `INSERT INTO mail_delivery (id, key, to_name, to_address, subject, text, html, headers,
                                attachments, ics, about, urgent, message_id, created_at,
                                due_at)
     SELECT id, key, to_name, to_address, subject, text, html, headers,
            attachments, ics, about, urgent, message_id, $2::timestamptz, $2::timestamptz
       FROM jsonb_to_recordset($1::jsonb) AS mail(
              id uuid, key text, to_name text, to_address text, subject text, text text, html text,
              headers jsonb, attachments jsonb, ics jsonb, about uuid, urgent boolean, message_id text)
      WHERE NOT EXISTS (SELECT FROM mail_opt_out gone
                         WHERE gone.address = mail.to_address AND gone.list_id = mail.headers->>'List-Id')
        AND NOT was_told(key)
     ON CONFLICT (key) DO NOTHING RETURNING id`,
    [JSON.stringify(rows), now],
  );
  return inserted.length;
}
