import { Inject, Injectable } from '@nestjs/common';
import { textIn, type Locale } from '@peerloop/kernel';
import { MAIL_SETTINGS, PublicUrl, type MailSettings } from '@peerloop/platform';
import {
  cancellationFile,
  publishedFile,
  requestFile,
  type CalendarEvent,
  type CalendarFile,
  type CalendarGuest,
  type CalendarWords,
  type Organiser,
} from './calendar-file.js';
import { eventMessages } from '../events.messages.js';
import type { EventFacts } from '../event/event-facts.reader.js';
import { EventTexts } from '../event/event-texts.js';
import { eventPath, joinPath } from '../event/event-row.js';

/** The one person a calendar file is for. */
export interface CalendarReader extends CalendarGuest {
  readonly locale: Locale;
  /**
   * The page of a guest without an account, `https://…/i/<token>`. Null for peers: calendars are
   * shared with colleagues, so a link that lets anybody answer is in them only where there is no other.
   */
  readonly ownPage: string | null;
}

// Calendar programs show a few lines; the page has the rest.
const maxDescription = 3000;

/** Calendar files of events, with the addresses and words of this instance. */
@Injectable()
export class EventCalendar {
  constructor(
    private readonly publicUrl: PublicUrl,
    @Inject(MAIL_SETTINGS) private readonly settings: MailSettings,
    private readonly texts: EventTexts,
  ) {}

  /** To download: names nobody. */
  published(facts: EventFacts, locale: Locale): CalendarFile {
    return publishedFile(this.eventOf(facts, locale, null), wordsOf(locale));
  }

  /** What one person gets by mail: the event as it stands for her. */
  request(facts: EventFacts, reader: CalendarReader, sentAt: Date): CalendarFile {
    return requestFile(this.personal(facts, reader), reader, wordsOf(reader.locale), sentAt);
  }

  /** Takes it out of one person's calendar. */
  cancellation(facts: EventFacts, reader: CalendarReader, sentAt: Date): CalendarFile {
    return cancellationFile(this.personal(facts, reader), reader, wordsOf(reader.locale), sentAt);
  }

  private personal(facts: EventFacts, { locale, ownPage, answer }: CalendarReader): CalendarEvent {
    const event = this.eventOf(facts, locale, ownPage);
    return { ...event, busy: answer === 'accepted' };
  }

  private eventOf(facts: EventFacts, locale: Locale, ownPage: string | null): CalendarEvent {
    const { id, uid, title, startsAt, endsAt, timeZone, changedAt, online } = facts;
    return {
      ...{ uid, title, startsAt, endsAt, timeZone, changedAt },
      sequence: facts.calendarSequence,
      status: facts.status === 'cancelled' ? 'cancelled' : 'confirmed',
      description: this.descriptionOf(facts),
      place: facts.place || null,
      pageUrl: ownPage ?? this.publicUrl.of(eventPath(id)),
      joinUrl: online ? (ownPage ?? this.publicUrl.of(joinPath(id))) : null,
      organiser: this.organiserOf(facts),
      topics: [textIn(facts.topic, locale)],
      busy: true,
      // We remind people ourselves, in their zone; a second bell would only annoy.
      alarms: [],
    };
  }

  /** The host by name, at the address that is read, or else the mails' own: hers is nobody's business. */
  private organiserOf({ host }: EventFacts): Organiser {
    const { from, replyTo } = this.settings;
    const name = host ? `${host} (${from.name})` : from.name;
    if (!replyTo) return { name, address: from.address };
    return { name, address: replyTo.address, sentBy: from };
  }

  private descriptionOf(facts: EventFacts): string {
    const { description, agenda } = this.texts.plain(facts);
    const parts = [facts.cancelReason, description, agenda];
    return shortened(parts.filter((part) => part !== '').join('\n\n'));
  }
}

function shortened(text: string): string {
  const characters = Array.from(text);
  return characters.length > maxDescription
    ? `${characters.slice(0, maxDescription).join('')} …`
    : text;
}

function wordsOf(locale: Locale): CalendarWords {
  return {
    join: eventMessages.text(locale, 'joinOnline'),
    page: eventMessages.text(locale, 'aboutEvent'),
  };
}
