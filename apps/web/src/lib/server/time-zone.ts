/** Set by the browser on its first visit (Layout); a guest has no other way to tell. */
export const timeZoneCookie = 'zone';

/** The zone by its proper name; null if there is none or this machine does not know it. */
export function knownTimeZone(zone: string | undefined): string | null {
  if (!zone) return null;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone;
  } catch {
    return null;
  }
}

/** Every zone there is, for a list to choose from. */
export function timeZones(): string[] {
  return ['UTC', ...Intl.supportedValuesOf('timeZone').filter((zone) => zone !== 'UTC')];
}
