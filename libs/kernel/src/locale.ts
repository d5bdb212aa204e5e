/** Languages the product speaks: English, French, Serbian (Latin script). */
export const locales = ['en', 'fr', 'sr'] as const;
export type Locale = (typeof locales)[number];

export function isLocale(value: unknown): value is Locale {
  return locales.includes(value as Locale);
}
