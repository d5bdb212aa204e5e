import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { CalendarFile } from './calendar-file.js';
import { publishedFile, requestFile } from './calendar-file.js';
import { ana, exampleEvent, readFile, sentAt, words } from './fixtures/calendar-event.js';

describe('what people write', () => {
  // Everything that may be stored: see `textProblem`. Line separators become plain line breaks.
  const text = fc
    .oneof(
      fc.string({ unit: 'grapheme', maxLength: 300 }),
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.stringMatching(/^[\\;,:"^nN\n\t žš👩‍🌾الأ]{0,80}$/u),
    )
    .map((one) => one.replaceAll(/[^\P{Cc}\t\n]|[\u2028\u2029]/gu, ''));
  // The reader takes the comma after an escaped backslash for a part of the text.
  const topicName = text.filter((one) => one !== '' && !one.endsWith('\\'));
  // It also takes a backslash in a parameter for an escape, which it is not (RFC 6868).
  const personName = text.filter((one) => !one.includes('\\'));

  it('comes back unchanged from another reader, in any script', () => {
    fc.assert(
      fc.property(
        text,
        text,
        text,
        personName,
        fc.array(topicName, { maxLength: 4 }),
        (title, description, place, name, topics) => {
          const one = exampleEvent({ title, description, place, topics });
          const { vevent, value } = readFile(
            requestFile(one, { ...ana, name, answer: 'pending' }, words, sentAt),
          );
          expect(value('summary')).toBe(title);
          expect(value('description')!.startsWith(description)).toBe(true);
          expect(value('location') ?? '').toBe(place);
          expect(vevent.getFirstProperty('attendee')!.getParameter('cn')).toBe(name);
          expect(vevent.getFirstProperty('categories')?.getValues() ?? []).toEqual(topics);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('cannot add a property, whichever field it stands in', () => {
    const evil = 'x\r\nATTENDEE:mailto:evil@example.org\r\n\u0085END:VEVENT\u2028"\n;X=1:';
    const one = exampleEvent({
      uid: evil,
      title: evil,
      description: evil,
      place: evil,
      topics: [evil],
      organiser: { name: evil, address: evil },
      pageUrl: `https://peer.example/${evil}`,
      joinUrl: `https://peer.example/${evil}`,
    });
    const file = requestFile(one, { name: evil, address: evil, answer: 'pending' }, words, sentAt);
    const honest = requestFile(
      exampleEvent({ place: 'x' }),
      { ...ana, answer: 'pending' },
      words,
      sentAt,
    );
    const names = (of: CalendarFile): string[] =>
      readFile(of)
        .vevent.getAllProperties()
        .map((property) => property.name);
    expect(names(file)).toEqual(names(honest));
    expect(file.content).not.toMatch(/^(ATTENDEE:|END:VEVENT.+$)/m);
  });

  it('cannot turn an address into more than an address', () => {
    const guest = { name: 'x', address: 'a?cc=b c#d@peer.example', answer: 'pending' } as const;
    expect(readFile(requestFile(exampleEvent(), guest, words, sentAt)).value('attendee')).toBe(
      'mailto:a%3Fcc=b%20c%23d@peer.example',
    );
  });

  it('never makes a line longer than 75 octets or ended by anything but CRLF', () => {
    fc.assert(
      fc.property(text, (description) => {
        const { content } = publishedFile(exampleEvent({ description }), words);
        expect(content.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        for (const line of content.split('\r\n')) {
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        }
      }),
    );
  });
});
