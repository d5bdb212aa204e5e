import { createHmac, timingSafeEqual } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { languageParameter } from '@peerloop/contracts';
import type { Locale } from '@peerloop/kernel';
import { PublicUrl } from '../public-url/public-url.js';
import { MAIL_SETTINGS, type MailSettings } from './mail-settings.js';

/** Who wants no more mails of which list. */
export interface Unsubscription {
  /** A kind of notification, or what guests without an account get. */
  readonly list: string;
  /** A peer's id, or a guest's address. */
  readonly who: string;
}

/**
 * Links that end the mails of one kind without signing in (RFC 8058). They are signed and kept
 * nowhere: those in old mails work for ever. What they do is the notifications' affair.
 */
@Injectable()
export class UnsubscribeLinks {
  constructor(
    private readonly publicUrl: PublicUrl,
    @Inject(MAIL_SETTINGS) private readonly settings: MailSettings,
  ) {}

  /** What mail programs need for their own button; those without one open the address, in the mail's language. */
  headers(given: Unsubscription, locale: Locale) {
    return {
      'List-Id': this.publicUrl.listId(given.list),
      'List-Unsubscribe': `<${this.url(given)}&${languageParameter}=${locale}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    };
  }

  url(given: Unsubscription): string {
    const payload = Buffer.from(JSON.stringify([given.list, given.who])).toString('base64url');
    return this.publicUrl.of(`/mail/unsubscribe?token=${payload}.${this.sign(payload)}`);
  }

  /** Null for what was not made here. */
  read(token: string): Unsubscription | null {
    const [payload = '', signature = ''] = token.split('.');
    const [given, right] = [Buffer.from(signature), Buffer.from(this.sign(payload))];
    if (given.length !== right.length || !timingSafeEqual(given, right)) return null;
    const [list, who] = JSON.parse(Buffer.from(payload, 'base64url').toString()) as [
      string,
      string,
    ];
    return { list, who };
  }

  private sign(payload: string): string {
    return createHmac('sha256', this.settings.secretKey)
      .update(`unsubscribe ${payload}`)
      .digest('base64url');
  }
}
