import { textIn } from '@peerloop/kernel';
import { peerName, type NotificationWords, type Reader } from '@peerloop/notifications';
import { z } from 'zod';
import { eventTimeText } from '../../calendar/event-time-text.js';
import { eventMessages as messages } from '../../events.messages.js';
import type { EventFacts } from '../event-facts.reader.js';

/** What every notification about an event knows; instants as ISO 8601 texts. */
export const eventNews = z.object({
  event: z.string(),
  host: z.string(),
  topic: z.record(z.string(), z.string()),
  startsAt: z.iso.datetime(),
  endsAt: z.iso.datetime(),
  timeZone: z.string(),
  place: z.string(),
  online: z.boolean(),
});
export type EventNews = z.infer<typeof eventNews>;

export function newsOf({
  title,
  host,
  topic,
  startsAt,
  endsAt,
  timeZone,
  place,
  online,
}: EventFacts): EventNews {
  return {
    ...{ event: title, host, topic, timeZone, place, online },
    startsAt: startsAt.toISOString(),
    endsAt: endsAt.toISOString(),
  };
}

/** When it is in the reader's zone, with the event's own time beside it where that differs. */
export function whenText(
  news: Pick<EventNews, 'startsAt' | 'endsAt' | 'timeZone'>,
  reader: Reader,
): string {
  const time = {
    startsAt: new Date(news.startsAt),
    endsAt: new Date(news.endsAt),
    timeZone: news.timeZone,
  };
  const { own, there } = eventTimeText(time, reader);
  return there ? messages.text(reader.locale, 'whenBoth', { own, there }) : own;
}

/** Where, without a word before it. */
export function placeText(
  { place, online }: Pick<EventNews, 'place' | 'online'>,
  { locale }: Reader,
): string {
  if (!place) return messages.text(locale, 'whereOnline');
  return online ? messages.text(locale, 'placeBoth', { place }) : place;
}

export function whereText({ place, online }: EventNews, { locale }: Reader): string {
  if (!place) return messages.text(locale, 'whereOnline');
  return messages.text(locale, online ? 'whereBoth' : 'where', { place });
}

type Title = Parameters<typeof messages.text>[1];

/** The words of most notifications about an event: what, when, where, and what else there is to say. */
export function eventWords(
  title: Title,
  action: Title,
  news: EventNews,
  reader: Reader,
  notes: readonly string[] = [],
): NotificationWords {
  const { locale } = reader;
  const { event, host, topic } = news;
  return {
    title: messages.text(locale, title, {
      event,
      host: peerName(host, locale, title === 'invited' ? 'first' : 'within'),
      topic: textIn(topic, locale),
    }),
    body: whenText(news, reader),
    details: [whereText(news, reader), ...notes],
    action: messages.text(locale, action),
  };
}
