/** Languages the product speaks: English, French, Serbian (Latin script). */
export const locales = ['en', 'fr', 'sr'] as const;
export type Locale = (typeof locales)[number];

/** BCP 47, for dates, numbers and the `lang` of pages; Serbian is written in Latin script. */
export const languageTags: Readonly<Record<Locale, string>> = {
  en: 'en-GB',
  fr: 'fr',
  sr: 'sr-Latn',
};

export function isLocale(value: unknown): value is Locale {
  return locales.includes(value as Locale);
}
