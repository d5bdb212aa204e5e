import Negotiator from 'negotiator';
import { baseLocale, languages, type Locale } from './locale.js';

/** The first language of `Accept-Language` that we speak, by its weights. */
export function acceptedLocale(header: string | null | undefined): Locale {
  const headers = { 'accept-language': header ?? undefined };
  for (const tag of new Negotiator({ headers }).languages()) {
    const wish = tag.toLowerCase().split('-')[0] ?? '';
    const spoken = languages.find(
      ({ locale, trial, alsoReadBy = [] }) =>
        !trial && (locale === wish || alsoReadBy.includes(wish)),
    );
    if (spoken) return spoken.locale;
  }
  return baseLocale;
}
