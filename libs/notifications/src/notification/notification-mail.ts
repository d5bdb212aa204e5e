import { Injectable } from '@nestjs/common';
import type { MailableAccount } from '@peerloop/identity';
import { textIn, type Id } from '@peerloop/kernel';
import { PublicUrl, renderMail, UnsubscribeLinks, type MailInput } from '@peerloop/platform';
import { footerMessages } from './notification.messages.js';
import type { MailExtras, NotificationKind, NotificationWords } from './notification-kind.js';

interface Subject {
  readonly kind: Pick<NotificationKind, 'name' | 'definition'>;
  readonly key: string;
  readonly path: string;
  readonly about?: Id;
  readonly conversation?: Id;
}

/** A notification as a mail. */
@Injectable()
export class NotificationMail {
  constructor(
    private readonly publicUrl: PublicUrl,
    private readonly unsubscribing: UnsubscribeLinks,
  ) {}

  compose(
    subject: Subject,
    words: NotificationWords,
    account: MailableAccount,
    { quote, action, links, calendar }: MailExtras = {},
  ): MailInput {
    const { locale } = account;
    const preferences = this.publicUrl.of('/settings/notifications');
    const body = renderMail({
      locale,
      heading: words.title,
      paragraphs: [...(words.body ? [words.body] : []), ...(words.details ?? [])],
      ...(quote ? { body: quote } : {}),
      action: action ?? { label: words.action, url: this.publicUrl.of(subject.path) },
      ...(links ? { secondaryActions: links } : {}),
      footer: [
        footerMessages.text(locale, 'why', {
          name: account.name,
          reason: textIn(subject.kind.definition.label, locale),
        }),
        { label: footerMessages.text(locale, 'change'), url: preferences },
      ],
    });
    return {
      key: `${subject.kind.name}:${subject.key}:${account.id}`,
      to: { name: account.name, address: account.address },
      subject: words.title,
      ...body,
      headers: {
        ...this.unsubscribing.headers({ list: subject.kind.name, who: account.id }, locale),
        ...(subject.conversation ? this.publicUrl.conversation(subject.conversation) : {}),
      },
      ...(calendar ? { ics: calendar } : {}),
      ...(subject.about ? { about: subject.about } : {}),
    };
  }
}
