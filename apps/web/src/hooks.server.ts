import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import type { Locale } from '@peerloop/kernel';
import type { Handle, HandleServerError } from '@sveltejs/kit/hooks';
import { dev } from '$app/env';
import { languageTags } from '#lib/languages.ts';
import { overwriteGetLocale } from '#lib/paraglide/runtime.js';
import { compressed } from '#lib/server/compress.ts';
import { localeOf } from '#lib/server/locale.ts';
import { log } from '#lib/server/log.ts';
import { knownTimeZone, timeZoneCookie } from '#lib/server/time-zone.ts';
import { viewerOnce } from '#lib/server/viewer.ts';
import { isTheme } from '#lib/theme.ts';

/** The language of the request under way; messages on the server read it from here. */
const speaking = new AsyncLocalStorage<Locale>();
overwriteGetLocale(() => speaking.getStore() ?? 'en');

const requestIdShape = /^[\w-]{8,64}$/;

// The Content-Security-Policy comes from vite.config.ts, with a nonce for each page.
const securityHeaders = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
};

function finish(response: Response, requestId: string, apiCookies: readonly string[]): void {
  // A route that answers with something stranger than a page says so itself.
  for (const [name, value] of Object.entries(securityHeaders)) {
    if (!response.headers.has(name)) response.headers.set(name, value);
  }
  response.headers.set('x-request-id', requestId);
  for (const cookie of apiCookies) response.headers.append('set-cookie', cookie);
  // Every page depends on who reads it; the browser may keep it for going back, nobody else.
  if (!response.headers.has('cache-control'))
    response.headers.set('cache-control', 'private, no-cache');
}

export const handle: Handle = async ({ event, resolve }) => {
  const { locals, cookies, request } = event;
  const given = request.headers.get('x-request-id') ?? '';
  locals.requestId = requestIdShape.test(given) ? given : randomUUID();
  locals.apiCookies = [];
  locals.locale = 'en';
  locals.timeZone = knownTimeZone(cookies.get(timeZoneCookie));
  locals.viewer = viewerOnce(event);
  locals.locale = await localeOf(event);
  const theme = cookies.get('theme');
  locals.theme = isTheme(theme) ? theme : 'system';

  const response = await speaking.run(locals.locale, () =>
    resolve(event, {
      transformPageChunk: ({ html }) =>
        html
          .replace('%peerloop.lang%', languageTags[locals.locale])
          .replace('%peerloop.theme%', locals.theme),
      filterSerializedResponseHeaders: () => false,
    }),
  );
  finish(response, locals.requestId, locals.apiCookies);
  return dev ? response : compressed(request, response);
};

export const handleError: HandleServerError = (caught) => {
  const { requestId } = caught.event.locals;
  if (caught.kind === 'unknown') {
    const { error } = caught;
    const trace = error instanceof Error ? error.stack : String(error);
    log('error', 'unexpected error', { requestId, path: caught.event.url.pathname, trace });
  }
  return { requestId };
};
