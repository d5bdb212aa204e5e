import { languageTag } from '@peerloop/kernel';
import type { Locale } from '@peerloop/kernel';
import type { Reader } from '@peerloop/notifications';
import { eventMessages as messages } from '../../events.messages.js';
import type { EventAppearance } from './event-appearance.js';
import { placeText, whenText, type EventNews } from './event-news.js';

/** What is another than it was, a text of two lines each: how it is now, and how it was. */
export interface Differences {
  readonly texts: readonly string[];
  readonly ofTime: boolean;
  readonly ofPlace: boolean;
}

export function differencesOf(
  now: EventNews & { readonly minutes: number },
  was: EventAppearance,
  reader: Reader,
): Differences {
  const { locale } = reader;
  const ofTime =
    now.startsAt !== was.startsAt || now.endsAt !== was.endsAt || now.timeZone !== was.timeZone;
  const ofPlace = now.place !== was.place || now.online !== was.online;
  const line = (key: Parameters<typeof messages.text>[1], is: string, before: string) =>
    messages.text(locale, key, { now: is, before });
  return {
    ofTime,
    ofPlace,
    texts: [
      ...(now.event === was.event ? [] : [line('newTitle', now.event, was.event)]),
      ...(ofTime ? [line('newTime', whenText(now, reader), whenText(was, reader))] : []),
      ...(now.minutes === was.minutes
        ? []
        : [line('newLength', lengthText(now.minutes, locale), lengthText(was.minutes, locale))]),
      ...(ofPlace ? [line('newPlace', placeText(now, reader), placeText(was, reader))] : []),
    ],
  };
}

/** "1 hour, 30 minutes". */
function lengthText(minutes: number, locale: Locale): string {
  const parts = [
    ['day', Math.floor(minutes / 1440)],
    ['hour', Math.floor((minutes % 1440) / 60)],
    ['minute', minutes % 60],
  ] as const;
  const tag = languageTag(locale);
  const texts = parts
    .filter(([, count]) => count > 0)
    .map(([unit, count]) =>
      new Intl.NumberFormat(tag, { style: 'unit', unit, unitDisplay: 'long' }).format(count),
    );
  return new Intl.ListFormat(tag, { type: 'unit', style: 'long' }).format(texts);
}
