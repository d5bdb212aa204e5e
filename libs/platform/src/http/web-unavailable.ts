import { baseLocale, type Locale } from '@peerloop/kernel';
import type { FastifyReply } from 'fastify';
import { sendPlainPage, wantsPage } from './plain-page.js';
import { localeOf } from './request-locale.js';

interface Words {
  readonly title: string;
  readonly text: string;
  readonly again: string;
}

// Here and not in the catalogues: this is shown exactly when the process that has them is away.
const words: Readonly<Record<Locale, Words>> = {
  en: {
    title: 'Back in a moment',
    text: 'Peerloop is starting or being updated. This page tries again by itself.',
    again:
      'Peerloop is starting or being updated. Please go back and send the form again in a minute.',
  },
  fr: {
    title: 'De retour dans un instant',
    text: 'Peerloop démarre ou se met à jour. Cette page réessaie d’elle-même.',
    again:
      'Peerloop démarre ou se met à jour. Revenez en arrière et renvoyez le formulaire dans une minute.',
  },
  sr: {
    title: 'Vraćamo se za trenutak',
    text: 'Peerloop se pokreće ili ažurira. Ova stranica sama pokušava ponovo.',
    again: 'Peerloop se pokreće ili ažurira. Vratite se nazad i pošaljite obrazac ponovo za minut.',
  },
};

const retryAfterSeconds = 5;

/** Says that the web process cannot be reached, to people in words, to scripts as a code. */
export function webUnavailable(reply: FastifyReply): void {
  const { request } = reply;
  void reply
    .code(503)
    .header('retry-after', String(retryAfterSeconds))
    .header('cache-control', 'no-store');
  if (!wantsPage(reply)) {
    void reply.type('application/json; charset=utf-8').send({ code: 'UNAVAILABLE' });
    return;
  }
  const locale = localeOf(request);
  const { title, text, again } = words[locale] ?? words[baseLocale]!;
  const isRead = request.method === 'GET' || request.method === 'HEAD';
  // Only what can safely be asked again is asked again.
  if (isRead) sendPlainPage(reply, { title, text, locale, refresh: retryAfterSeconds });
  else sendPlainPage(reply, { title, text: again, locale });
}
