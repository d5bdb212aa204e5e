import { createHash } from 'node:crypto';
import { locales, type Locale } from '@peerloop/kernel';
import type { FastifyReply } from 'fastify';

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

const style = `:root{color-scheme:light dark}body{margin:0;min-height:100vh;display:grid;place-items:center;font:1.125rem/1.6 system-ui,sans-serif}main{max-width:32rem;padding:2rem}h1{font-size:1.75rem;line-height:1.2}`;
const styleHash = createHash('sha256').update(style).digest('base64');

const retryAfterSeconds = 5;

function localeOf(accepted: string | undefined): Locale {
  const wanted = (accepted ?? '').split(',').map((part) => part.trim().slice(0, 2).toLowerCase());
  return wanted.map((tag) => locales.find((locale) => locale === tag)).find(Boolean) ?? 'en';
}

function page(locale: Locale, isRead: boolean): string {
  const { title, text, again } = words[locale];
  // Only what can safely be asked again is asked again.
  const refresh = isRead ? `<meta http-equiv="refresh" content="${retryAfterSeconds}">` : '';
  return `<!doctype html><html lang="${locale === 'sr' ? 'sr-Latn' : locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">${refresh}<title>${title} · Peerloop</title><style>${style}</style></head><body><main><h1>${title}</h1><p>${isRead ? text : again}</p></main></body></html>`;
}

/** Says that the web process cannot be reached, to people in words, to scripts as a code. */
export function webUnavailable(reply: FastifyReply): void {
  const { method, headers } = reply.request;
  void reply
    .code(503)
    .header('retry-after', String(retryAfterSeconds))
    .header('cache-control', 'no-store');
  if (!headers.accept?.includes('text/html')) {
    void reply.type('application/json; charset=utf-8').send({ code: 'UNAVAILABLE' });
    return;
  }
  const isRead = method === 'GET' || method === 'HEAD';
  void reply
    .type('text/html; charset=utf-8')
    .header(
      'content-security-policy',
      `default-src 'none'; style-src 'sha256-${styleHash}'; frame-ancestors 'none'; base-uri 'none'`,
    )
    .header('x-content-type-options', 'nosniff')
    .send(page(localeOf(headers['accept-language']), isRead));
}
