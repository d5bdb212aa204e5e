import { languageParameter, localeCookie } from '@peerloop/contracts';
import { acceptedLocale, type Locale } from '@peerloop/kernel';
import type { RequestEvent } from '@sveltejs/kit';
import { isLocale } from '#lib/paraglide/runtime.js';

const year = 365 * 24 * 60 * 60;

export function rememberLocale(event: Pick<RequestEvent, 'cookies' | 'url'>, locale: Locale): void {
  event.cookies.set(localeCookie, locale, {
    maxAge: year,
    sameSite: 'lax',
    httpOnly: false,
    secure: event.url.protocol === 'https:',
  });
}

/** Whether somebody chose a language on this device, or an account did before. */
export function hasChosenLocale(event: Pick<RequestEvent, 'cookies'>): boolean {
  return isLocale(event.cookies.get(localeCookie));
}

/** After signing in or out the account decides anew. */
export function forgetLocale(event: Pick<RequestEvent, 'cookies' | 'url'>): void {
  event.cookies.delete(localeCookie, { secure: event.url.protocol === 'https:' });
}

/**
 * What was chosen on this device; else the language of the account, or of the mail whose link was opened,
 * remembered from then on; else what the browser asks for.
 */
export async function localeOf(
  event: Pick<RequestEvent, 'cookies' | 'url' | 'request' | 'locals'>,
): Promise<Locale> {
  const chosen = event.cookies.get(localeCookie);
  if (isLocale(chosen)) return chosen;
  const account = (await event.locals.viewer())?.locale;
  const spoken = [account, event.url.searchParams.get(languageParameter)].find(isLocale);
  if (spoken) rememberLocale(event, spoken);
  return spoken ?? acceptedLocale(event.request.headers.get('accept-language'));
}
