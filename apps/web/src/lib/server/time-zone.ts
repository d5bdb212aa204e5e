import { currentTimeZone } from '@peerloop/kernel';

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
