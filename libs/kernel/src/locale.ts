/** The name of a language of the product, also that of its folders of catalogues; `isLocale` knows which there are. */
export type Locale = string;

export interface Language {
  readonly locale: Locale;
  /** BCP 47, for dates, numbers, plurals and the `lang` of pages. */
  readonly tag: string;
  /** In its own words. */
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
  /** Languages whose readers read this one with ease. */
  readonly alsoReadBy?: readonly string[];
  /** Where most of those live who read it, for a first guess of a time zone; left out where that says nothing. */
  readonly country?: string;
  /** Offered by development builds only, and to no account: it is not complete, or made up for testing. */
  readonly trial?: boolean;
  /** The language of whose texts its own are made when pages are built, longer and accented. */
  readonly madeFrom?: Locale;
}

/**
 * The languages of the product. A new one is a line here and its catalogues. The first is the one that
 * everything is written in; whatever another lacks is read in the languages before it.
 */
export const languages: readonly Language[] = [
  { locale: 'en', tag: 'en-GB', name: 'English', direction: 'ltr' },
  { locale: 'fr', tag: 'fr', name: 'Français', direction: 'ltr', country: 'FR' },
  {
    ...{ locale: 'sr', tag: 'sr-Latn', name: 'Srpski', direction: 'ltr', country: 'RS' },
    alsoReadBy: ['bs', 'hr', 'sh', 'cnr'],
  },
  { locale: 'ar', tag: 'ar', name: 'العربية', direction: 'rtl', trial: true },
  // CLDR's name for accented English: shows what is not translated, and what has no room.
  {
    ...{ locale: 'en-XA', tag: 'en-XA', name: 'Éñĝļîšĥ', direction: 'ltr', trial: true },
    madeFrom: 'en',
  },
];

/** Those that everybody may choose. */
export const locales: readonly Locale[] = languages
  .filter(({ trial }) => !trial)
  .map(({ locale }) => locale);
export const baseLocale: Locale = languages[0]!.locale;

const byLocale = new Map(languages.map((language) => [language.locale, language]));

export function isLocale(value: unknown): value is Locale {
  return byLocale.has(value as Locale);
}

/** What is known of a language; of the base language for one that is no longer spoken. */
export function languageOf(locale: Locale): Language {
  return byLocale.get(locale) ?? languages[0]!;
}

/** BCP 47, for dates, numbers and the `lang` of pages. */
export function languageTag(locale: Locale): string {
  return languageOf(locale).tag;
}

/** What the root of a page says of its language. */
export function htmlLanguage(locale: Locale): string {
  const { tag, direction } = languageOf(locale);
  return `lang="${tag}" dir="${direction}"`;
}

/** The languages in which a reader of this one is served, the best first. */
export function fallbacks(locale: Locale): Locale[] {
  return [locale, ...locales.filter((other) => other !== locale)];
}
