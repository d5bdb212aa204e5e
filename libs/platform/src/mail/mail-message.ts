import { firstCharacters, isMailAddress, textProblem, type Id } from '@peerloop/kernel';

export interface MailPerson {
  /** As written in the header; may be empty. */
  readonly name: string;
  /** As `parseMailAddress` returns it. */
  readonly address: string;
}

export interface MailAttachment {
  readonly filename: string;
  readonly contentType: string;
  readonly content: string | Uint8Array;
}

/** A calendar message: sent as a text/calendar alternative and, the same, as an .ics attachment. */
export interface MailCalendar {
  readonly method: 'PUBLISH' | 'REQUEST' | 'CANCEL' | 'REPLY';
  readonly content: string;
}

/** Headers a caller may add; the others are the mailer's. Values are printable ASCII. */
export const mailHeaders = [
  'List-Id',
  'List-Unsubscribe',
  'List-Unsubscribe-Post',
  'List-Archive',
  'In-Reply-To',
  'References',
] as const;
export type MailHeader = (typeof mailHeaders)[number];

/** One mail to one person. */
export interface MailInput {
  /**
   * What makes this mail this mail: `reminder:<reminder id>`. A key that is known already is not
   * queued again, ever. Up to 200 characters; also the seed of the Message-ID.
   */
  readonly key: string;
  readonly to: MailPerson;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly headers?: Partial<Readonly<Record<MailHeader, string>>>;
  readonly attachments?: readonly MailAttachment[];
  readonly ics?: MailCalendar;
  /** The thing whose words it carries: withdrawn with it while it has not left (`MailOutbox.withdraw`). */
  readonly about?: Id;
  /** Somebody waits for it (a sign-in link): goes before the bulk. */
  readonly urgent?: boolean;
}

/** Names and titles on one line: a tab in somebody's name is no reason not to write to her. */
export function onOneLine(mail: MailInput): MailInput {
  const line = (text: string, max: number) =>
    firstCharacters(text.replace(/[\s\p{Cc}]+/gu, ' ').trim(), max);
  const name = line(mail.to.name, limits.name / 2);
  return { ...mail, to: { ...mail.to, name }, subject: line(mail.subject, limits.subject / 2) };
}

/** An attachment as it is stored. */
export interface StoredAttachment {
  readonly filename: string;
  readonly contentType: string;
  /** Base64. */
  readonly content: string;
}

const limits = {
  key: 200,
  // UTF-16 units: twice as many as a name has characters.
  name: 240,
  subject: 1200,
  text: 200_000,
  html: 500_000,
  header: 900,
  attachments: 5,
  attachmentBytes: 5_000_000,
} as const;

const headerShape = /^[\x20-\x7e]+$/;
const fileNameShape = /^[^\p{Cc}/\\"]{1,120}$/u;
const contentTypeShape = /^[a-z]+\/[a-z0-9.+-]+(?:; ?[a-z]+=[a-z0-9-]+)*$/i;

/**
 * Refuses what must never reach the mailer. A mail that fails here is a bug of its author: input of
 * people is checked where it enters.
 *
 * @throws Error naming the part
 */
export function checkMail(mail: MailInput): void {
  demand(mail.key.length > 0 && mail.key.length <= limits.key, 'key');
  demand(isMailAddress(mail.to.address), 'to.address');
  demand(isLine(mail.to.name) && mail.to.name.length <= limits.name, 'to.name');
  demand(mail.subject.length > 0 && isLine(mail.subject), 'subject');
  demand(mail.subject.length <= limits.subject, 'subject');
  demand(mail.text.length > 0 && mail.text.length <= limits.text, 'text');
  demand(mail.html.length > 0 && mail.html.length <= limits.html, 'html');
  demand(textProblem(mail.text) === null && textProblem(mail.html) === null, 'text or html');
  for (const [name, value] of Object.entries(mail.headers ?? {})) {
    demand(
      mailHeaders.some((known) => known === name),
      `header ${name}`,
    );
    demand(headerShape.test(value) && value.length <= limits.header, `header ${name}`);
  }
  checkAttachments(mail.attachments ?? []);
}

function checkAttachments(attachments: readonly MailAttachment[]): void {
  demand(attachments.length <= limits.attachments, 'attachments');
  let bytes = 0;
  for (const { filename, contentType, content } of attachments) {
    demand(fileNameShape.test(filename), 'attachment name');
    demand(contentTypeShape.test(contentType), 'attachment type');
    bytes += content.length;
  }
  demand(bytes <= limits.attachmentBytes, 'attachments');
}

function isLine(text: string): boolean {
  return textProblem(text) === null && !/[\n\t]/.test(text);
}

function demand(holds: boolean, part: string): void {
  if (!holds) throw new Error(`this mail cannot be sent: ${part}`);
}

export function storedAttachments(attachments: readonly MailAttachment[] = []): StoredAttachment[] {
  return attachments.map(({ filename, contentType, content }) => ({
    filename,
    contentType,
    content: Buffer.from(content).toString('base64'),
  }));
}
