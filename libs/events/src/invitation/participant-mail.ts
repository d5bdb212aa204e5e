import { Injectable } from '@nestjs/common';
import { Clock } from '@peerloop/kernel';
import { peerName, type MailExtras, type NotificationWords } from '@peerloop/notifications';
import { PublicUrl, renderMail, UnsubscribeLinks, type MailInput } from '@peerloop/platform';
import type { CalendarFile } from '../calendar/calendar-file.js';
import { EventCalendar, type CalendarReader } from '../calendar/event-calendar.js';
import type { EventFacts } from '../event/event-facts.reader.js';
import { EventTexts } from '../event/event-texts.js';
import { joinPath } from '../event/event-row.js';
import { eventMessages as messages } from '../events.messages.js';

/** What a mail about an event carries besides its words. */
export interface MailParts {
  /** The calendar file that makes her calendar say the same as the mail. */
  readonly calendar: 'request' | 'cancellation' | null;
  /** Description and agenda. */
  readonly quote?: boolean;
  /** Buttons to accept, perhaps and decline. */
  readonly answers?: boolean;
  /** The button leads to the meeting. */
  readonly join?: boolean;
}

/** The one person a mail is for. */
export interface MailReader extends CalendarReader {
  /** Opens her invitation without signing in, `https://…/i/<token>`; null where the mail has none. */
  readonly link: string | null;
}

const answerLabels = [
  ['accepted', 'acceptLink'],
  ['tentative', 'tentativeLink'],
  ['declined', 'declineLink'],
] as const;

/** Mails about an event to one person each. */
@Injectable()
export class ParticipantMail {
  constructor(
    private readonly calendar: EventCalendar,
    private readonly texts: EventTexts,
    private readonly publicUrl: PublicUrl,
    private readonly clock: Clock,
    private readonly unsubscribing: UnsubscribeLinks,
  ) {}

  /** What goes with the words of a notification. */
  extras(facts: EventFacts, reader: MailReader, parts: MailParts): MailExtras {
    const calendar = this.fileFor(facts, reader, parts);
    const action = this.actionFor(facts, reader, parts);
    return {
      ...(parts.quote ? { quote: this.quoteOf(facts, reader) } : {}),
      ...(action ? { action } : {}),
      ...(parts.answers && reader.link ? { links: answerLinks(reader, reader.link) } : {}),
      ...(calendar ? { calendar } : {}),
    };
  }

  /** To a guest without an account, who has no inbox, no settings and no page but her own link's. */
  toGuest(
    key: string,
    words: NotificationWords,
    facts: EventFacts,
    reader: MailReader & { readonly link: string },
    parts: MailParts,
  ): MailInput {
    const { locale, name, address, link } = reader;
    const { quote, action, links, calendar } = this.extras(facts, reader, parts);
    const unsubscription = { list: 'events.guests', who: address };
    const body = renderMail({
      locale,
      heading: words.title,
      paragraphs: [...(words.body ? [words.body] : []), ...(words.details ?? [])],
      ...(quote ? { body: quote } : {}),
      action: action ?? { label: words.action, url: link },
      ...(links ? { secondaryActions: links } : {}),
      footer: [
        messages.text(locale, 'guestWhy', { host: peerName(facts.host, locale, 'within') }),
        messages.text(locale, 'guestLink'),
        { label: messages.text(locale, 'guestStop'), url: this.unsubscribing.url(unsubscription) },
      ],
    });
    return {
      key,
      to: { name, address },
      subject: words.title,
      ...body,
      headers: {
        ...this.unsubscribing.headers(unsubscription, locale),
        ...this.publicUrl.conversation(facts.id),
      },
      ...(calendar ? { ics: calendar } : {}),
      about: facts.id,
    };
  }

  private quoteOf(facts: EventFacts, { locale }: MailReader): { html: string; text: string } {
    const { descriptionHtml, agendaHtml } = facts;
    const { description, agenda } = this.texts.plain(facts);
    if (!agenda) return { html: descriptionHtml, text: description };
    const heading = messages.text(locale, 'agenda');
    return {
      html: `${descriptionHtml}<h3>${heading}</h3>${agendaHtml}`,
      text: `${description}\n\n${heading}\n\n${agenda}`,
    };
  }

  private fileFor(
    facts: EventFacts,
    reader: CalendarReader,
    parts: MailParts,
  ): CalendarFile | null {
    const sentAt = this.clock.now();
    if (parts.calendar === 'request') return this.calendar.request(facts, reader, sentAt);
    if (parts.calendar === 'cancellation') return this.calendar.cancellation(facts, reader, sentAt);
    return null;
  }

  private actionFor(facts: EventFacts, { locale, link }: MailReader, parts: MailParts) {
    if (parts.join && facts.online) {
      const url = link ?? this.publicUrl.of(joinPath(facts.id));
      return { label: messages.text(locale, 'joinOnline'), url };
    }
    return parts.answers && link
      ? { label: messages.text(locale, 'seeInvitation'), url: link }
      : null;
  }
}

/** Each leads to a page with the answer ready: looking at it changes nothing, its button does. */
function answerLinks({ locale }: MailReader, link: string) {
  return answerLabels.map(([answer, label]) => ({
    label: messages.text(locale, label),
    url: `${link}?answer=${answer}`,
  }));
}
