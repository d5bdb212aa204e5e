import MailComposer from 'nodemailer/lib/mail-composer';
import type { MailCalendar, MailPerson, StoredAttachment } from './mail-message.js';
import type { MailSettings } from './mail-settings.js';

/** A claimed row, as much of it as is mailed. */
export interface StoredMail {
  readonly to: MailPerson;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly attachments: readonly StoredAttachment[];
  readonly ics: MailCalendar | null;
  readonly messageId: string;
}

/** The mail as it travels: RFC 822, CRLF, every line below the SMTP limit. */
export async function composeMail(
  mail: StoredMail,
  { from, replyTo }: Pick<MailSettings, 'from' | 'replyTo'>,
  date: Date,
): Promise<Buffer> {
  const message = new MailComposer({
    // Objects, never texts: a text would be parsed, and a name could smuggle in another address.
    from: { name: from.name, address: from.address },
    ...(replyTo ? { replyTo: { name: replyTo.name, address: replyTo.address } } : {}),
    to: { name: mail.to.name, address: mail.to.address },
    subject: mail.subject,
    messageId: mail.messageId,
    date,
    text: mail.text,
    html: mail.html,
    headers: {
      ...mail.headers,
      // Keeps auto-responders from answering, and us from answering ourselves (RFC 3834).
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'All',
    },
    ...(mail.ics
      ? {
          icalEvent: { method: mail.ics.method, content: mail.ics.content, filename: 'invite.ics' },
        }
      : {}),
    attachments: mail.attachments.map(({ filename, contentType, content }) => ({
      filename,
      contentType,
      content: Buffer.from(content, 'base64'),
    })),
    newline: 'win',
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return message.compile().build();
}
