import { isLocale, type Locale } from '@peerloop/kernel';
import type { RequestEvent } from '@sveltejs/kit';

const localeCookie = 'locale';
const year = 365 * 24 * 60 * 60;

/** The first language of `Accept-Language` that we speak, by its weights. */
export function acceptedLocale(header: string | null): Locale {
  const wishes = (header ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', quality = 'q=1'] = part.trim().split(/\s*;\s*/);
      // Bosnian, Croatian and Montenegrin readers read the Serbian texts with ease.
      const language = tag.toLowerCase().split('-')[0] ?? '';
      const locale = ['bs', 'hr', 'sh', 'cnr'].includes(language) ? 'sr' : language;
      return { locale, weight: Number(quality.replace(/^q=/, '')) || 0 };
    })
    .sort((a, b) => b.weight - a.weight);
  return wishes.map((wish) => wish.locale).find(isLocale) ?? 'en';
}

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
 * What was chosen on this device; else the account's language, remembered from then on; else what
 * the browser asks for.
 */
export async function localeOf(
  event: Pick<RequestEvent, 'cookies' | 'url' | 'request' | 'locals'>,
): Promise<Locale> {
  const chosen = event.cookies.get(localeCookie);
  if (isLocale(chosen)) return chosen;
  const account = (await event.locals.viewer())?.locale;
  if (!isLocale(account)) return acceptedLocale(event.request.headers.get('accept-language'));
  rememberLocale(event, account);
  return account;
}
