import Negotiator from 'negotiator';
import { isLocale, type Locale } from './locale.js';

// Bosnian, Croatian and Montenegrin readers read the Serbian texts with ease.
const readSerbian = new Set(['bs', 'hr', 'sh', 'cnr']);

/** The first language of `Accept-Language` that we speak, by its weights. */
export function acceptedLocale(header: string | null | undefined): Locale {
  const headers = { 'accept-language': header ?? undefined };
  const wishes = new Negotiator({ headers }).languages().map((tag) => {
    const language = tag.toLowerCase().split('-')[0] ?? '';
    return readSerbian.has(language) ? 'sr' : language;
  });
  return wishes.find(isLocale) ?? 'en';
}
