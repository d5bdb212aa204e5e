import { againWhen, type Locale, languageTag } from '@peerloop/kernel';
import type { ErrorAnswer } from './error-answer.js';
import { errorMessages as messages } from './error.messages.js';
import type { PlainPage } from './plain-page.js';

const kinds = {
  401: 'forbidden',
  403: 'forbidden',
  404: 'missing',
  429: 'rateLimited',
  503: 'away',
} as const;

function kindOf(status: number): (typeof kinds)[keyof typeof kinds] | 'refused' | 'broken' {
  if (status in kinds) return kinds[status as keyof typeof kinds];
  return status < 500 ? 'refused' : 'broken';
}

/** A failure in words, for those who see the answer in their browser. */
export function errorPage(locale: Locale, { status, body }: ErrorAnswer): PlainPage {
  const kind = kindOf(status);
  const when = againWhen(languageTag(locale), body.facts?.['retryAfterSeconds']);
  return {
    locale,
    title: messages.text(locale, `${kind}Title`),
    text: messages.text(locale, kind, { when, id: body.requestId ?? '' }),
    link: { href: '/', text: messages.text(locale, 'home') },
  };
}
