import type { FastifyReply } from 'fastify';
import { sendPlainPage, wantsPage } from './plain-page.js';
import { localeOf } from './request-locale.js';
import { unavailableMessages as messages } from './unavailable.messages.js';

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
  const title = messages.text(locale, 'title');
  const isRead = request.method === 'GET' || request.method === 'HEAD';
  // Only what can safely be asked again is asked again.
  if (isRead) {
    const text = messages.text(locale, 'text');
    sendPlainPage(reply, { title, text, locale, refresh: retryAfterSeconds });
  } else {
    sendPlainPage(reply, { title, text: messages.text(locale, 'again'), locale });
  }
}
