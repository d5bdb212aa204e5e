import { createHash } from 'node:crypto';
import type { MailPerson } from './mail-message.js';

export interface MailSettings {
  /** Who the product's mails are from. */
  readonly from: MailPerson;
  /** Who reads answers; default: whoever they are from. */
  readonly replyTo?: MailPerson | null;
  /** Host name of the instance: in Message-IDs, and said to the mail server. */
  readonly host: string;
  /** Signs the links that end mails. */
  readonly secretKey: string;
  /** `smtp://user:password@host:port`; null keeps mails in the dev mailbox instead. */
  readonly smtpUrl: string | null;
  /** Connections to the mail server at once, and so mails in doubt after a crash. Default 10. */
  readonly connections?: number;
  /** Refuses the dev mailbox: there every mail is readable by anyone. */
  readonly production: boolean;
}

/** For injection of the settings. */
export const MAIL_SETTINGS = Symbol('peerloop:mail-settings');

/** The same for the same mail for ever, so that a mail that did go out twice is seen as one. */
export function messageIdOf(key: string, host: string): string {
  return `<${createHash('sha256').update(key).digest('hex').slice(0, 40)}@${host}>`;
}
