import { languageOf, locales } from '@peerloop/kernel';

/** The languages that everybody may choose, each in its own words. */
export const localeChoices = locales.map((locale) => ({
  value: locale,
  label: languageOf(locale).name,
}));
