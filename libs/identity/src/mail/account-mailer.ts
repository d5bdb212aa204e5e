import { Injectable } from '@nestjs/common';
import { newId, type Id, type Locale } from '@peerloop/kernel';
import { MailOutbox, PublicUrl, renderMail, type MailLink, type Tx } from '@peerloop/platform';
import { mailMessages } from '../identity.messages.js';
import type { IssuedLink } from '../link/mailed-link.service.js';

export interface Addressee {
  readonly address: string;
  readonly locale: Locale;
  /**
   * Left out where nobody has proven yet that the address is hers: a stranger's words must not reach
   * people under our name.
   */
  readonly name?: string;
}

export interface JoinLetter {
  readonly invitationId: Id;
  readonly inviter: string | null;
  readonly occasion: string;
  readonly link: IssuedLink;
}

type Letter = 'confirm' | 'known' | 'signIn' | 'reset' | 'changed' | 'stranger';

interface Post {
  readonly key: string;
  readonly subject: string;
  readonly heading?: string;
  readonly paragraphs: readonly string[];
  readonly action?: MailLink;
  readonly secondaryActions?: readonly MailLink[];
  readonly footer: string;
  readonly urgent?: boolean;
}

/** Writes the mails about accounts, in the transaction of what they tell of. */
@Injectable()
export class AccountMailer {
  constructor(
    private readonly mails: MailOutbox,
    private readonly publicUrl: PublicUrl,
  ) {}

  confirm(tx: Tx, to: Addressee, link: IssuedLink): Promise<void> {
    return this.letter(tx, to, 'confirm', link.id, link.url);
  }

  /** She signed up again. */
  known(tx: Tx, to: Addressee, link: IssuedLink): Promise<void> {
    const label = mailMessages.text(to.locale, 'knownReset');
    const reset = { label, url: this.publicUrl.of('/reset-password') };
    return this.letter(tx, to, 'known', link.id, link.url, [reset]);
  }

  signIn(tx: Tx, to: Addressee, link: IssuedLink): Promise<void> {
    return this.letter(tx, to, 'signIn', link.id, link.url);
  }

  reset(tx: Tx, to: Addressee, link: IssuedLink): Promise<void> {
    return this.letter(tx, to, 'reset', link.id, link.url);
  }

  passwordChanged(tx: Tx, to: Addressee): Promise<void> {
    return this.letter(tx, to, 'changed', newId(), this.publicUrl.of('/reset-password'));
  }

  /** Somebody asked for a link, and there is no account. */
  stranger(tx: Tx, to: Addressee): Promise<void> {
    return this.letter(tx, to, 'stranger', newId(), this.publicUrl.of('/sign-up'));
  }

  /** Somebody asked for a link to a disabled account. */
  closed(tx: Tx, to: Addressee): Promise<void> {
    return this.post(tx, to, {
      key: `identity.closed:${newId()}`,
      subject: mailMessages.text(to.locale, 'closedSubject'),
      paragraphs: [
        mailMessages.text(to.locale, 'closedWhy'),
        mailMessages.text(to.locale, 'closedUse'),
      ],
      footer: mailMessages.text(to.locale, 'closedFooter'),
    });
  }

  join(
    tx: Tx,
    to: Addressee,
    { invitationId, inviter, occasion, link }: JoinLetter,
  ): Promise<void> {
    const { locale } = to;
    const values = { inviter: inviter ?? '', occasion };
    const known = inviter !== null;
    return this.post(tx, to, {
      key: `identity.join:${invitationId}`,
      subject: mailMessages.text(locale, known ? 'joinSubject' : 'joinSubjectNobody', values),
      heading: mailMessages.text(locale, 'joinHeading'),
      paragraphs: [
        mailMessages.text(locale, known ? 'joinWhy' : 'joinWhyNobody', values),
        mailMessages.text(locale, 'joinUse'),
      ],
      action: { label: mailMessages.text(locale, 'joinAction'), url: link.url },
      footer: mailMessages.text(locale, 'joinFooter'),
    });
  }

  private letter(
    tx: Tx,
    to: Addressee,
    letter: Letter,
    id: Id,
    url: string,
    secondaryActions: readonly MailLink[] = [],
  ): Promise<void> {
    const text = (part: 'Subject' | 'Why' | 'Use' | 'Action' | 'Footer') =>
      mailMessages.text(to.locale, `${letter}${part}`);
    return this.post(tx, to, {
      key: `identity.${letter}:${id}`,
      subject: text('Subject'),
      paragraphs: [text('Why'), text('Use')],
      action: { label: text('Action'), url },
      secondaryActions,
      footer: text('Footer'),
      urgent: true,
    });
  }

  private async post(tx: Tx, to: Addressee, post: Post): Promise<void> {
    const { key, subject, heading = subject, urgent = false, footer, ...rest } = post;
    const body = renderMail({ locale: to.locale, heading, footer: [footer], ...rest });
    const addressee = { name: to.name ?? '', address: to.address };
    await this.mails.queue(tx, { key, to: addressee, subject, ...body, urgent });
  }
}
