import type { Locale } from '@peerloop/kernel';

/** The languages, each in its own words. */
export const languages: Readonly<Record<Locale, string>> = {
  en: 'English',
  fr: 'Français',
  sr: 'Srpski',
};
