import { describe, expect, it } from '@jest/globals';
import type { CalendarAnswer } from './calendar-file.js';
import {
  calendarContentType,
  cancellationFile,
  feedFile,
  publishedFile,
  requestFile,
} from './calendar-file.js';
import { ana, exampleEvent, linesOf, readFile, sentAt, words } from './fixtures/calendar-event.js';

const feed = { name: 'Ana, događaji', url: 'https://peer.example/c/x.ics', refreshMinutes: 60 };

describe('a file to add an event to a calendar', () => {
  it('says what, when and where', () => {
    const one = exampleEvent();
    const { calendar, vevent, value, instant } = readFile(publishedFile(one, words));
    expect(calendar.getFirstPropertyValue('method')).toBe('PUBLISH');
    expect(value('uid')).toBe('01960000-0000-7000-8000-000000000001');
    expect(value('sequence')).toBe('2');
    expect(value('dtstamp')).toBe('2027-02-28T10:11:12Z');
    expect(value('last-modified')).toBe('2027-02-28T10:11:12Z');
    expect(instant('dtstart')).toBe(one.startsAt.toISOString());
    expect(instant('dtend')).toBe(one.endsAt.toISOString());
    expect(value('summary')).toBe('Katastar; šta, kako');
    expect(value('description')).toBe(
      'Prvi red\nالسطر الثاني\n\nJoin online: https://peer.example/join/1?k=x,y;z\n\n' +
        'About this event: https://peer.example/events/1?a=1,2;b=3',
    );
    expect(value('url')).toBe('https://peer.example/events/1?a=1,2;b=3');
    expect(value('organizer')).toBe('mailto:events@peer.example');
    expect(value('status')).toBe('CONFIRMED');
    expect(value('transp')).toBe('OPAQUE');
    expect(vevent.getFirstProperty('categories')!.getValues()).toEqual([
      'Land; management',
      'Water, forests',
    ]);
  });

  it('names who sends the mails for an organiser who reads the answers', () => {
    const organiser = {
      name: 'Olga Ilić (Peerloop)',
      address: 'team@peer.example',
      sentBy: { name: 'Peerloop', address: 'no-reply@peer.example' },
    };
    expect(linesOf(publishedFile(exampleEvent({ organiser }), words))).toContain(
      'ORGANIZER;CN="Olga Ilić (Peerloop)";SENT-BY="mailto:no-reply@peer.example":mailto:team@peer.example',
    );
  });

  it('asks nobody for an answer', () => {
    expect(readFile(publishedFile(exampleEvent(), words)).value('attendee')).toBeNull();
  });

  it('has the join link where programs look for it', () => {
    const online = linesOf(publishedFile(exampleEvent(), words));
    expect(online).toContain('LOCATION:https://peer.example/join/1?k=x\\,y\\;z');
    expect(online).toContain(
      'CONFERENCE;VALUE=URI;FEATURE=VIDEO;LABEL="Join online":https://peer.example/join/1?k=x,y;z',
    );
    expect(linesOf(publishedFile(exampleEvent({ place: 'Užice, Town hall' }), words))).toContain(
      'LOCATION:Užice\\, Town hall',
    );
  });

  it('has no place or join link when there is none', () => {
    const { value } = readFile(publishedFile(exampleEvent({ joinUrl: null }), words));
    expect([value('location'), value('conference')]).toEqual([null, null]);
  });

  it('reminds by itself only when asked to', () => {
    const alarm = readFile(publishedFile(exampleEvent(), words)).vevent.getFirstSubcomponent(
      'valarm',
    )!;
    expect(alarm.getFirstPropertyValue('trigger')!.toString()).toBe('-PT15M');
    expect(publishedFile(exampleEvent({ alarms: [] }), words).content).not.toContain('VALARM');
  });

  it('does not block the time of someone who only follows', () => {
    expect(readFile(publishedFile(exampleEvent({ busy: false }), words)).value('transp')).toBe(
      'TRANSPARENT',
    );
  });
});

describe('times in the file', () => {
  it.each([
    ['2027-03-28T02:30', 90, 'Europe/Berlin'],
    ['2027-03-27T23:30', 600, 'Europe/Berlin'],
    ['2027-03-26T09:00', 4 * 1440, 'Europe/Belgrade'],
    ['2027-10-31T02:30', 60, 'Europe/Berlin'],
    ['2027-10-31T01:30', 90, 'Europe/Berlin'],
    ['2027-04-04T01:45', 30, 'Australia/Lord_Howe'],
    ['2030-10-31T23:00', 60, 'Africa/Cairo'],
    ['2027-07-01T09:00', 60, 'Asia/Kolkata'],
    ['2027-07-01T09:00', 60, 'UTC'],
  ])('%s for %d minutes in %s are the instants meant', (local, minutes, timeZone) => {
    const one = exampleEvent({}, { local, minutes, timeZone });
    const { instant } = readFile(publishedFile(one, words));
    expect([instant('dtstart'), instant('dtend')]).toEqual([
      one.startsAt.toISOString(),
      one.endsAt.toISOString(),
    ]);
  });

  it('are local with the zone, over several days as well', () => {
    const one = exampleEvent(
      {},
      { local: '2027-03-26T09:00', minutes: 4560, timeZone: 'Europe/Belgrade' },
    );
    const written = linesOf(publishedFile(one, words));
    expect(written).toContain('DTSTART;TZID=Europe/Belgrade:20270326T090000');
    expect(written).toContain('DTEND;TZID=Europe/Belgrade:20270329T130000');
  });

  it('are in UTC when the local time comes twice, for programs disagree which run it means', () => {
    const one = exampleEvent(
      {},
      { local: '2027-10-31T01:30', minutes: 90, timeZone: 'Europe/Berlin' },
    );
    const written = linesOf(publishedFile(one, words));
    expect(written).toContain('DTSTART;TZID=Europe/Berlin:20271031T013000');
    expect(written).toContain('DTEND:20271031T010000Z');
  });

  it('need no zone in UTC', () => {
    const one = exampleEvent({}, { local: '2027-07-01T09:00', minutes: 60, timeZone: 'UTC' });
    const file = publishedFile(one, words);
    expect(file.content).not.toContain('VTIMEZONE');
    expect(linesOf(file)).toContain('DTSTART:20270701T090000Z');
  });
});

describe('an invitation by mail', () => {
  it.each<[CalendarAnswer, string]>([
    ['pending', 'NEEDS-ACTION'],
    ['accepted', 'ACCEPTED'],
    ['declined', 'DECLINED'],
    ['tentative', 'TENTATIVE'],
    ['waiting', 'TENTATIVE'],
  ])('names its one guest, whose answer is %s', (answer, partstat) => {
    const file = requestFile(exampleEvent(), { ...ana, answer }, words, sentAt);
    const { calendar, vevent, value } = readFile(file);
    expect(file.method).toBe('REQUEST');
    expect(calendar.getFirstPropertyValue('method')).toBe('REQUEST');
    expect(value('dtstamp')).toBe('2027-03-01T08:00:00Z');
    const [attendee, ...others] = vevent.getAllProperties('attendee');
    expect(others).toEqual([]);
    expect(attendee!.getFirstValue()).toBe('mailto:ana+land@demo.peerloop.example');
    expect(attendee!.getParameter('cn')).toBe('Ana "Anka" Marić');
    expect(attendee!.getParameter('partstat')).toBe(partstat);
    expect(attendee!.getParameter('rsvp')).toBe('FALSE');
  });

  it('travels under the content type of its method', () => {
    expect(calendarContentType('REQUEST')).toBe('text/calendar; method=REQUEST; charset=UTF-8');
  });

  it('is about the same event after a move, with a higher sequence', () => {
    const guest = { ...ana, answer: 'accepted' } as const;
    const first = readFile(requestFile(exampleEvent(), guest, words, sentAt));
    const moved = exampleEvent(
      { sequence: 3 },
      { local: '2027-04-05T09:00', minutes: 60, timeZone: 'UTC' },
    );
    const second = readFile(requestFile(moved, guest, words, sentAt));
    expect(second.value('uid')).toBe(first.value('uid'));
    expect([first.value('sequence'), second.value('sequence')]).toEqual(['2', '3']);
    expect(second.instant('dtstart')).toBe('2027-04-05T09:00:00.000Z');
  });
});

describe('a cancellation by mail', () => {
  const cancelled = exampleEvent({ status: 'cancelled', sequence: 3 });

  it('cancels the event', () => {
    const file = cancellationFile(cancelled, ana, words, sentAt);
    const { calendar, value } = readFile(file);
    expect([file.method, calendar.getFirstPropertyValue('method')]).toEqual(['CANCEL', 'CANCEL']);
    expect([value('status'), value('sequence')]).toEqual(['CANCELLED', '3']);
    expect(value('attendee')).toBe('mailto:ana+land@demo.peerloop.example');
    expect(file.content).not.toContain('VALARM');
  });

  it('has no status when the event goes on without the guest', () => {
    const { value } = readFile(cancellationFile(exampleEvent({ sequence: 3 }), ana, words, sentAt));
    expect([value('status'), value('sequence')]).toEqual([null, '3']);
  });
});

describe('a feed', () => {
  const events = [
    exampleEvent({ uid: 'a@x' }),
    exampleEvent(
      { uid: 'b@x' },
      { local: '2029-01-10T09:00', minutes: 60, timeZone: 'Europe/Berlin' },
    ),
    exampleEvent(
      { uid: 'c@x', status: 'cancelled' },
      { local: '2027-05-01T09:00', minutes: 60, timeZone: 'Asia/Kolkata' },
    ),
  ];

  it('names itself and says how often to ask', () => {
    const written = linesOf(feedFile(feed, events, words));
    expect(written).toContain('METHOD:PUBLISH');
    expect(written).toContain('NAME:Ana\\, događaji');
    expect(written).toContain('X-WR-CALNAME:Ana\\, događaji');
    expect(written).toContain('REFRESH-INTERVAL;VALUE=DURATION:PT60M');
    expect(written).toContain('X-PUBLISHED-TTL:PT60M');
    expect(written).toContain('SOURCE;VALUE=URI:https://peer.example/c/x.ics');
  });

  it('holds every event, cancelled ones too, and each zone once', () => {
    const { calendar } = readFile(feedFile(feed, events, words));
    const vevents = calendar.getAllSubcomponents('vevent');
    expect(vevents.map((one) => one.getFirstPropertyValue('uid'))).toEqual(['a@x', 'b@x', 'c@x']);
    expect(vevents[2]!.getFirstPropertyValue('status')).toBe('CANCELLED');
    const zones = calendar.getAllSubcomponents('vtimezone');
    expect(zones.map((one) => one.getFirstPropertyValue('tzid'))).toEqual([
      'Europe/Berlin',
      'Asia/Kolkata',
    ]);
  });

  it('may be empty', () => {
    expect(linesOf(feedFile(feed, [], words)).at(-2)).toBe('END:VCALENDAR');
  });
});
