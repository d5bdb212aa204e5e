import '@fastify/cookie';
import { localeCookie } from '@peerloop/contracts';
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

/** Of somebody who is not signed in: what was chosen, else what the browser asks for. */
export function localeOf(request: FastifyRequest): Locale {
  return chosenLocale(request) ?? acceptedLocale(request.headers['accept-language']);
}
