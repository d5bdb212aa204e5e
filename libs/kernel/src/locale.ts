/** Languages the product speaks: English, French, Serbian (Latin script). */
export const locales = ['en', 'fr', 'sr'] as const;
export type Locale = (typeof locales)[number];

export function isLocale(value: unknown): value is Locale {
  return locales.includes(value as Locale);
}

/** The first language of `Accept-Language` that we speak, by its weights. */
export function acceptedLocale(header: string | null | undefined): Locale {
  const wishes = (header ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', quality = 'q=1'] = part.trim().split(/\s*;\s*/);
      // Bosnian, Croatian and Montenegrin readers read the Serbian texts with ease.
      const language = tag.toLowerCase().split('-')[0] ?? '';
      const locale = ['bs', 'hr', 'sh', 'cnr'].includes(language) ? 'sr' : language;
      return { locale, weight: Number(quality.replace(/^q=/, '')) || 0 };
    })
    .sort((a, b) => b.weight - a.weight);
  return wishes.map((wish) => wish.locale).find(isLocale) ?? 'en';
}
