import { Injectable } from '@nestjs/common';
import { newId, type Id, type Locale } from '@peerloop/kernel';
import {
  MailOutbox,
  PublicUrl,
  renderMail,
  UnsubscribeLinks,
  type MailInput,
  type MailLink,
  type Tx,
} from '@peerloop/platform';
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

type Letter =
  | 'confirm'
  | 'known'
  | 'signIn'
  | 'reset'
  | 'changed'
  | 'stranger'
  | 'prove'
  | 'newAddress'
  | 'addressChanged';

interface Post {
  readonly key: string;
  readonly subject: string;
  readonly heading?: string;
  readonly paragraphs: readonly string[];
  readonly action?: MailLink;
  readonly secondaryActions?: readonly MailLink[];
  readonly footer: readonly (string | MailLink)[];
  readonly headers?: MailInput['headers'];
  readonly urgent?: boolean;
}

/** Writes the mails about accounts, in the transaction of what they tell of. */
@Injectable()
export class AccountMailer {
  constructor(
    private readonly mails: MailOutbox,
    private readonly publicUrl: PublicUrl,
    private readonly unsubscribing: UnsubscribeLinks,
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

  /** An owner without a password shows that she is the owner. */
  prove(tx: Tx, to: Addressee, link: IssuedLink): Promise<void> {
    return this.letter(tx, to, 'prove', link.id, link.url);
  }

  /** To the address the account is to have. */
  newAddress(tx: Tx, to: Addressee, link: IssuedLink): Promise<void> {
    return this.letter(tx, to, 'newAddress', link.id, link.url);
  }

  /** To the address the account had. */
  addressChanged(tx: Tx, to: Addressee, link: IssuedLink): Promise<void> {
    return this.letter(tx, to, 'addressChanged', link.id, link.url);
  }

  /** Her account is gone; the last mail of all. */
  left(tx: Tx, to: Addressee): Promise<void> {
    return this.note(tx, to, 'left');
  }

  /** Somebody asked for a link, and there is no account. */
  stranger(tx: Tx, to: Addressee): Promise<void> {
    return this.letter(tx, to, 'stranger', newId(), this.publicUrl.of('/sign-up'));
  }

  /** Somebody asked for a link to a disabled account. */
  closed(tx: Tx, to: Addressee): Promise<void> {
    return this.note(tx, to, 'closed');
  }

  /** The one mail that nobody asked for: it says why it came, and how never to get another. */
  join(
    tx: Tx,
    to: Addressee,
    { invitationId, inviter, occasion, link }: JoinLetter,
  ): Promise<void> {
    const { locale } = to;
    const values = { inviter: inviter ?? '', occasion };
    const known = inviter !== null;
    const unsubscription = { list: 'identity.join', who: to.address };
    return this.post(tx, to, {
      key: `identity.join:${invitationId}`,
      subject: mailMessages.text(locale, known ? 'joinSubject' : 'joinSubjectNobody', values),
      heading: mailMessages.text(locale, 'joinHeading'),
      paragraphs: [
        mailMessages.text(locale, known ? 'joinWhy' : 'joinWhyNobody', values),
        mailMessages.text(locale, 'joinUse'),
      ],
      action: { label: mailMessages.text(locale, 'joinAction'), url: link.url },
      footer: [
        mailMessages.text(locale, 'joinReason', values),
        mailMessages.text(locale, 'joinFooter'),
        {
          label: mailMessages.text(locale, 'joinStop'),
          url: this.unsubscribing.url(unsubscription),
        },
      ],
      headers: this.unsubscribing.headers(unsubscription, locale),
    });
  }

  /** A letter that leads nowhere. */
  private note(tx: Tx, to: Addressee, note: 'closed' | 'left'): Promise<void> {
    const text = (part: 'Subject' | 'Why' | 'Use' | 'Footer') =>
      mailMessages.text(to.locale, `${note}${part}`);
    return this.post(tx, to, {
      key: `identity.${note}:${newId()}`,
      subject: text('Subject'),
      paragraphs: [text('Why'), text('Use')],
      footer: [text('Footer')],
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
      footer: [text('Footer')],
      urgent: true,
    });
  }

  private async post(tx: Tx, to: Addressee, post: Post): Promise<void> {
    const { key, subject, heading = subject, urgent = false, headers = {}, ...rest } = post;
    const body = renderMail({ locale: to.locale, heading, ...rest });
    const addressee = { name: to.name ?? '', address: to.address };
    await this.mails.queue(tx, { key, to: addressee, subject, ...body, headers, urgent });
  }
}
