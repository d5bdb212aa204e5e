import { Inject, Injectable } from '@nestjs/common';
import {
  decodeCursor,
  notFound,
  toPage,
  type Id,
  type Page,
  type PageArgs,
} from '@peerloop/kernel';
import type { ParsedMail } from 'mailparser';
import { Sql } from '../database/sql.js';
import { MAIL_SETTINGS, type MailSettings } from './mail-settings.js';

export interface DevMailSummary {
  readonly id: Id;
  readonly to: string;
  readonly subject: string;
  readonly receivedAt: Date;
}

export interface DevMailAttachment {
  readonly filename: string;
  readonly contentType: string;
  readonly size: number;
}

/** A mail as a mail program would show it. */
export interface DevMail extends DevMailSummary {
  readonly from: string;
  readonly text: string;
  readonly html: string;
  /** In the order of the message, as written. */
  readonly headers: readonly { readonly name: string; readonly value: string }[];
  readonly attachments: readonly DevMailAttachment[];
}

interface Row {
  readonly id: Id;
  readonly to_address: string;
  readonly subject: string;
  readonly received_at: Date;
}

/**
 * The mails that an instance without a mail server has "sent". On a production instance it is always
 * empty and finds nothing, whatever the table holds.
 */
@Injectable()
export class DevMailbox {
  /** Whether mails end up here; the page exists only then. */
  readonly enabled: boolean;

  constructor(
    private readonly sql: Sql,
    @Inject(MAIL_SETTINGS) settings: MailSettings,
  ) {
    this.enabled = settings.smtpUrl === null && !settings.production;
  }

  /** Newest first. @param to only mails to this address */
  async list(page: PageArgs, to: string | null = null): Promise<Page<DevMailSummary>> {
    this.demandEnabled();
    const after = page.after ? decodeCursor(page.after, 'id')[0] : null;
    const rows = await this.sql.query<Row>(
      `SELECT id, to_address, subject, received_at FROM dev_mail
        WHERE ($1::uuid IS NULL OR id < $1) AND ($2::text IS NULL OR to_address = $2)
        ORDER BY id DESC LIMIT $3`,
      [after, to, page.first + 1],
    );
    return toPage(rows.map(summaryOf), page.first, (mail) => [mail.id]);
  }

  /** @throws NOT_FOUND */
  async one(id: Id): Promise<DevMail> {
    const { row, mail } = await this.parsed(id);
    return {
      ...summaryOf(row),
      from: mail.from?.text ?? '',
      text: mail.text ?? '',
      html: mail.html || '',
      headers: mail.headerLines.map(({ line }) => headerOf(line)),
      attachments: mail.attachments.map((attachment) => ({
        filename: attachment.filename ?? '',
        contentType: attachment.contentType,
        size: attachment.size,
      })),
    };
  }

  /** @param index place in {@link DevMail.attachments}. @throws NOT_FOUND */
  async attachment(id: Id, index: number): Promise<DevMailAttachment & { content: Buffer }> {
    const { mail } = await this.parsed(id);
    const attachment = mail.attachments[index];
    if (!attachment) throw notFound();
    const { filename, contentType, size, content } = attachment;
    return { filename: filename ?? '', contentType, size, content };
  }

  private async parsed(id: Id): Promise<{ row: Row; mail: ParsedMail }> {
    this.demandEnabled();
    const row = await this.sql.one<Row & { raw: Buffer }>(
      'SELECT id, to_address, subject, received_at, raw FROM dev_mail WHERE id = $1',
      [id],
    );
    if (!row) throw notFound();
    const { simpleParser } = await import('mailparser');
    const mail = await simpleParser(row.raw, { skipImageLinks: true, skipTextToHtml: true });
    return { row, mail };
  }

  private demandEnabled(): void {
    if (!this.enabled) throw notFound();
  }
}

function summaryOf(row: Row): DevMailSummary {
  const { id, to_address, subject, received_at } = row;
  return { id, to: to_address, subject, receivedAt: received_at };
}

function headerOf(line: string): { name: string; value: string } {
  const colon = line.indexOf(':');
  return { name: line.slice(0, colon), value: line.slice(colon + 1).trim() };
}
