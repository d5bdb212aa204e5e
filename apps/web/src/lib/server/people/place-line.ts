import type { Locale } from '@peerloop/kernel';
import { countryName } from './countries.ts';

/** "Novi Brod, Serbia"; null where nothing is known. */
export function placeLine(
  where: { readonly place?: string | null; readonly country?: string | null },
  locale: Locale,
): string | null {
  const country = where.country ? countryName(where.country, locale) : null;
  return [where.place, country].filter(Boolean).join(', ') || null;
}
