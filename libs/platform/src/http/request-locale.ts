import '@fastify/cookie';
import { languageParameter, localeCookie } from '@peerloop/contracts';
import { acceptedLocale, isLocale, type Locale } from '@peerloop/kernel';
import type { FastifyRequest } from 'fastify';

/** The language that was chosen on the device, as its cookie or the web process says. */
export function chosenLocale({ headers, cookies }: FastifyRequest): Locale | undefined {
  // Refused early, a request has no cookies yet.
  const chosen = [
    headers['x-locale'],
    (cookies as FastifyRequest['cookies'] | undefined)?.[localeCookie],
  ];
  return chosen.find(isLocale);
}

/** Of somebody who is not signed in: what was chosen, else that of the mail whose link was opened, else what the browser asks for. */
export function localeOf(request: FastifyRequest): Locale {
  const sentIn = (request.query as Record<string, unknown> | undefined)?.[languageParameter];
  return (
    chosenLocale(request) ??
    [sentIn].find(isLocale) ??
    acceptedLocale(request.headers['accept-language'])
  );
}
