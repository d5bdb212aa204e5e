import type { Locale } from '@peerloop/kernel';

/** The languages, each in its own words. */
export const languages: Readonly<Record<Locale, string>> = {
  en: 'English',
  fr: 'Français',
  sr: 'Srpski',
};

/** BCP 47 for dates, numbers and the page's `lang`. */
export const languageTags: Readonly<Record<Locale, string>> = {
  en: 'en-GB',
  fr: 'fr',
  sr: 'sr-Latn',
};
