import { contentLine, escapeText } from '@peerloop/kernel';
import { zoned } from './local-time.js';
import { compact, vtimezone } from './vtimezone.js';

/** Someone with a mail address; the address is valid by the product's mail address rule. */
export interface Mailbox {
  readonly name: string;
  readonly address: string;
}

/** Whom answers go to. Where another mailbox sends the mails, it acts for the organiser (RFC 6047). */
export interface Organiser extends Mailbox {
  readonly sentBy?: Mailbox;
}

/** The answer of an invitation, as calendars are told it. */
export type CalendarAnswer = 'pending' | 'accepted' | 'declined' | 'tentative' | 'waiting';

/** The one person a file is for. */
export interface CalendarGuest extends Mailbox {
  readonly answer: CalendarAnswer;
}

/** An event as calendar programs need it. */
export interface CalendarEvent {
  /** The same in every file and feed for the life of the event, so no host's name is in it (RFC 7986, 5.3). */
  readonly uid: string;
  /** Rises with every change that guests are told of, cancellation included. */
  readonly sequence: number;
  readonly status: 'confirmed' | 'tentative' | 'cancelled';
  readonly title: string;
  /** Plain text. */
  readonly description: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  /** IANA zone of the event. */
  readonly timeZone: string;
  /** Where people meet, or null when they meet online only. */
  readonly place: string | null;
  /** The event's page. */
  readonly pageUrl: string;
  /** The product's own link for joining online, or null. */
  readonly joinUrl: string | null;
  /** Of the same address in all files of an event. */
  readonly organiser: Organiser;
  /** Names of the event's topics. */
  readonly topics: readonly string[];
  /** Whether the event makes the reader busy: she takes part, not only follows. */
  readonly busy: boolean;
  /** When the calendar itself should remind, in minutes before the start; empty to leave it alone. */
  readonly alarms: readonly number[];
  readonly changedAt: Date;
}

/** Words of the product inside the file, in the reader's language. */
export interface CalendarWords {
  /** Before the join link: "Join online". */
  readonly join: string;
  /** Before the link of the event's page: "About this event". */
  readonly page: string;
}

/** A subscribed calendar. */
export interface CalendarFeed {
  readonly name: string;
  /** Its own address. */
  readonly url: string;
  /** How often a calendar program should ask again, in minutes. */
  readonly refreshMinutes: number;
}

export type CalendarMethod = 'PUBLISH' | 'REQUEST' | 'CANCEL';

export interface CalendarFile {
  /** Belongs into the content type of the mail part as well: see {@link calendarContentType}. */
  readonly method: CalendarMethod;
  readonly content: string;
}

const participation: Record<CalendarAnswer, string> = {
  pending: 'NEEDS-ACTION',
  accepted: 'ACCEPTED',
  declined: 'DECLINED',
  tentative: 'TENTATIVE',
  // iTIP knows no waiting list; she wants to come, so her calendar should hold the time.
  waiting: 'TENTATIVE',
};

const utcZones = new Set(['UTC', 'Etc/UTC', 'GMT', 'Etc/GMT']);

export function calendarContentType(method: CalendarMethod): string {
  return `text/calendar; method=${method}; charset=UTF-8`;
}

/** For "add to my calendar": names no guest and asks for no answer. */
export function publishedFile(event: CalendarEvent, words: CalendarWords): CalendarFile {
  const lines = eventLines(event, words, event.changedAt, '') + alarmLines(event);
  return calendar('PUBLISH', '', [event], [component('VEVENT', lines)]);
}

/**
 * An invitation or its update, for one guest by mail, so that guests do not see each other.
 *
 * @param sentAt must rise from mail to mail: programs ignore an older file of the same sequence
 */
export function requestFile(
  event: CalendarEvent,
  guest: CalendarGuest,
  words: CalendarWords,
  sentAt: Date,
): CalendarFile {
  const attendee = contentLine('ATTENDEE', mailto(guest), {
    CUTYPE: 'INDIVIDUAL',
    ROLE: 'REQ-PARTICIPANT',
    PARTSTAT: participation[guest.answer],
    // People answer by the links of the mail: what their calendar program would send, nobody reads.
    RSVP: 'FALSE',
    CN: guest.name,
  });
  const lines = eventLines(event, words, sentAt, attendee) + alarmLines(event);
  return calendar('REQUEST', '', [event], [component('VEVENT', lines)]);
}

/**
 * Takes an event out of one guest's calendar: it was cancelled (its status says so), or goes on
 * without her. Its sequence is higher than that of the last request.
 */
export function cancellationFile(
  event: CalendarEvent,
  guest: Mailbox,
  words: CalendarWords,
  sentAt: Date,
): CalendarFile {
  const attendee = contentLine('ATTENDEE', mailto(guest), { CN: guest.name });
  const lines = eventLines(event, words, sentAt, attendee, event.status !== 'cancelled');
  return calendar('CANCEL', '', [event], [component('VEVENT', lines)]);
}

/** A calendar to subscribe to. The same events give the same bytes. Cancelled ones may stay in it. */
export function feedFile(
  feed: CalendarFeed,
  events: readonly CalendarEvent[],
  words: CalendarWords,
): CalendarFile {
  const refresh = `PT${feed.refreshMinutes}M`;
  const head = [
    contentLine('NAME', escapeText(feed.name)),
    contentLine('X-WR-CALNAME', escapeText(feed.name)),
    contentLine('SOURCE', uri(feed.url), { VALUE: 'URI' }),
    contentLine('REFRESH-INTERVAL', refresh, { VALUE: 'DURATION' }),
    contentLine('X-PUBLISHED-TTL', refresh),
  ].join('');
  const components = events.map((event) =>
    component('VEVENT', eventLines(event, words, event.changedAt, '') + alarmLines(event)),
  );
  return calendar('PUBLISH', head, events, components);
}

function calendar(
  method: CalendarMethod,
  head: string,
  events: readonly CalendarEvent[],
  components: readonly string[],
): CalendarFile {
  const lines = [
    contentLine('VERSION', '2.0'),
    contentLine('PRODID', '-//Peerloop//Events//EN'),
    contentLine('CALSCALE', 'GREGORIAN'),
    contentLine('METHOD', method),
    head,
    ...zoneComponents(events),
    ...components,
  ];
  return { method, content: component('VCALENDAR', lines.join('')) };
}

function zoneComponents(events: readonly CalendarEvent[]): string[] {
  const spans = Map.groupBy(events, ({ timeZone }) => timeZone);
  return [...spans]
    .filter(([timeZone]) => !utcZones.has(timeZone))
    .map(([timeZone, its]) => {
      const times = its.flatMap(({ startsAt, endsAt }) => [startsAt.getTime(), endsAt.getTime()]);
      const from = times.reduce((a, b) => Math.min(a, b));
      const until = times.reduce((a, b) => Math.max(a, b));
      return vtimezone(timeZone, new Date(from), new Date(until));
    });
}

function eventLines(
  event: CalendarEvent,
  words: CalendarWords,
  stampedAt: Date,
  attendee: string,
  // An event that goes on without the guest has no status in her cancellation (RFC 5546, 3.2.5).
  goesOn = false,
): string {
  const { joinUrl, organiser } = event;
  const place = event.place ?? joinUrl;
  const topics = event.topics.map((topic) => escapeText(topic)).join(',');
  return [
    contentLine('UID', escapeText(event.uid)),
    contentLine('SEQUENCE', String(event.sequence)),
    contentLine('DTSTAMP', utc(stampedAt)),
    contentLine('LAST-MODIFIED', utc(event.changedAt)),
    timeLine('DTSTART', event.startsAt, event.timeZone),
    timeLine('DTEND', event.endsAt, event.timeZone),
    contentLine('SUMMARY', escapeText(event.title)),
    contentLine('DESCRIPTION', escapeText(describe(event, words))),
    place ? contentLine('LOCATION', escapeText(place)) : '',
    contentLine('URL', uri(event.pageUrl)),
    joinUrl ? conference(joinUrl, words) : '',
    organiserLine(organiser),
    attendee,
    topics ? contentLine('CATEGORIES', topics) : '',
    goesOn ? '' : contentLine('STATUS', event.status.toUpperCase()),
    contentLine('TRANSP', event.busy ? 'OPAQUE' : 'TRANSPARENT'),
  ].join('');
}

/** Few programs know CONFERENCE, and many hide URL: the links stand in the text as well. */
function describe({ description, joinUrl, pageUrl }: CalendarEvent, words: CalendarWords): string {
  const links = [joinUrl ? `${words.join}: ${uri(joinUrl)}` : '', `${words.page}: ${uri(pageUrl)}`];
  return [description, ...links].filter((part) => part !== '').join('\n\n');
}

function conference(joinUrl: string, words: CalendarWords): string {
  return contentLine('CONFERENCE', uri(joinUrl), {
    VALUE: 'URI',
    FEATURE: 'VIDEO',
    LABEL: words.join,
  });
}

function alarmLines(event: CalendarEvent): string {
  if (event.status === 'cancelled') return '';
  return event.alarms
    .map((minutes) =>
      component(
        'VALARM',
        contentLine('ACTION', 'DISPLAY') +
          contentLine('TRIGGER', `-PT${minutes}M`) +
          contentLine('DESCRIPTION', escapeText(event.title)),
      ),
    )
    .join('');
}

/**
 * The local time with its zone, or UTC for a time that comes twice: the standard means its first
 * run, but not every calendar program does.
 */
function timeLine(name: string, instant: Date, timeZone: string): string {
  const time = zoned(instant, timeZone);
  const local = time.toPlainDateTime();
  const twice = !local
    .toZonedDateTime(timeZone, { disambiguation: 'earlier' })
    .equals(local.toZonedDateTime(timeZone, { disambiguation: 'later' }));
  if (twice || utcZones.has(timeZone)) return contentLine(name, utc(instant));
  return contentLine(name, compact(local), { TZID: time.timeZoneId });
}

function utc(instant: Date): string {
  return `${compact(zoned(instant, 'UTC').toPlainDateTime())}Z`;
}

function component(name: string, lines: string): string {
  return contentLine('BEGIN', name) + lines + contentLine('END', name);
}

function uri(address: string): string {
  return new URL(address).href;
}

function organiserLine(organiser: Organiser): string {
  const { name, sentBy } = organiser;
  return contentLine('ORGANIZER', mailto(organiser), {
    CN: name,
    ...(sentBy ? { 'SENT-BY': mailto(sentBy) } : {}),
  });
}

function mailto({ address }: Mailbox): string {
  return `mailto:${encodeURI(address.toWellFormed()).replaceAll(/[?#]/g, encodeURIComponent)}`;
}
