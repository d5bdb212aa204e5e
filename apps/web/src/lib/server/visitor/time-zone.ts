import { currentTimeZone, languageOf, timeZoneOfCountry } from '@peerloop/kernel';
import type { RequestEvent } from '@sveltejs/kit';

/** Set by the browser on its first visit (Layout); a guest has no other way to tell. */
export const timeZoneCookie = 'zone';

/** The zone by its name of today; null if there is none or this machine does not know it. */
export function knownTimeZone(zone: string | undefined): string | null {
  if (!zone) return null;
  try {
    const { timeZone } = new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions();
    return currentTimeZone(timeZone);
  } catch {
    return null;
  }
}

/**
 * The zone of a guest: what her browser has told by script, else a guess by the country of her browser's
 * language (`fr-SN`) or by the language, to be shown for correction; null where nothing can be guessed.
 */
export function guessedTimeZone({
  locals,
  request,
}: Pick<RequestEvent, 'locals' | 'request'>): string | null {
  const accepted = request.headers.get('accept-language') ?? '';
  const country = /^\s*[a-z]{2,3}(?:-[a-z]{4})?-([a-z]{2})\b/i.exec(accepted)?.[1];
  return locals.timeZone ?? timeZoneOfCountry(country ?? languageOf(locals.locale).country ?? '');
}
