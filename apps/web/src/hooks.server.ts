import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import type { Handle, HandleServerError } from '@sveltejs/kit/hooks';
import { dev } from '$app/env';
import { baseLocale, languageOf, languageTag, type Locale } from '@peerloop/kernel';
import { assertIsLocale, overwriteGetLocale } from '#lib/paraglide/runtime.js';
import { compressed } from '#lib/server/http/compress.ts';
import { log } from '#lib/server/http/log.ts';
import { securityHeaders } from '#lib/server/http/security-headers.ts';
import { localeOf } from '#lib/server/visitor/locale.ts';
import { knownTimeZone, timeZoneCookie } from '#lib/server/visitor/time-zone.ts';
import { viewerOnce } from '#lib/server/visitor/viewer.ts';
import { isTheme } from '#lib/theme.ts';

/** The language of the request under way; messages on the server read it from here. */
const speaking = new AsyncLocalStorage<Locale>();
overwriteGetLocale(() => assertIsLocale(speaking.getStore() ?? baseLocale));

const requestIdShape = /^[\w-]{8,64}$/;

function finish(response: Response, url: URL, { requestId, apiCookies }: App.Locals): void {
  // A route that answers with something stranger than a page says so itself.
  for (const [name, value] of Object.entries(securityHeaders(url))) {
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
  locals.locale = baseLocale;
  locals.timeZone = knownTimeZone(cookies.get(timeZoneCookie));
  locals.viewer = viewerOnce(event);
  locals.locale = await localeOf(event);
  const theme = cookies.get('theme');
  locals.theme = isTheme(theme) ? theme : 'system';

  const response = await speaking.run(locals.locale, () =>
    resolve(event, {
      transformPageChunk: ({ html }) =>
        html
          .replace('%peerloop.lang%', languageTag(locals.locale))
          .replace('%peerloop.dir%', languageOf(locals.locale).direction)
          .replace('%peerloop.theme%', locals.theme),
      filterSerializedResponseHeaders: () => false,
    }),
  );
  finish(response, event.url, locals);
  return dev ? response : compressed(request, response);
};

export const handleError: HandleServerError = (caught) => {
  const { requestId } = caught.event.locals;
  if (caught.kind === 'unknown') {
    const { error } = caught;
    const trace = error instanceof Error ? error.stack : String(error);
    // The route, not the address: some addresses are keys.
    log('error', 'unexpected error', { requestId, route: caught.event.route.id, trace });
  }
  return { requestId };
};
