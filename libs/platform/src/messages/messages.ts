import { existsSync, readFileSync } from 'node:fs';
import {
  fallbacks,
  isolated,
  languageTag,
  locales,
  type Locale,
  type LocalText,
} from '@peerloop/kernel';
import { IntlMessageFormat } from 'intl-messageformat';

/** Texts by language and key. A language may lack some, or be missing; the base language has them all. */
type Catalogue<Key extends string> = Readonly<Record<Locale, Readonly<Record<Key, string>>>>;

export type MessageValues = Readonly<Record<string, string | number | boolean | Date>>;

/** The texts of one feature in every language, in ICU MessageFormat (plurals, choices, dates). */
export class Messages<Key extends string> {
  private readonly formats = new Map<string, IntlMessageFormat>();

  constructor(private readonly catalogue: Catalogue<Key>) {}

  /** @throws Error when a value that the text names is missing: a bug, found by {@link check} */
  text(locale: Locale, key: Key, values: MessageValues = {}): string {
    const id = `${locale}.${key}`;
    const format = this.formats.get(id) ?? this.formatOf(locale, key);
    this.formats.set(id, format);
    // Names and titles keep their direction to themselves.
    const shown = Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string' ? isolated(value) : value,
    ]);
    return String(format.format(Object.fromEntries(shown) as MessageValues));
  }

  /** In the first language that has the text, of those in which the reader is served. */
  private formatOf(locale: Locale, key: Key): IntlMessageFormat {
    for (const spoken of fallbacks(locale)) {
      const text = this.catalogue[spoken]?.[key];
      if (text !== undefined)
        return new IntlMessageFormat(text, languageTag(spoken), undefined, { ignoreTag: true });
    }
    throw new Error(`no language has a text ${key}`);
  }

  /** A text without values in every locale. */
  all(key: Key): LocalText {
    return Object.fromEntries(locales.map((locale) => [locale, this.text(locale, key)]));
  }

  /** Every key in every locale as parsed text, for tests that want no broken message. */
  check(): void {
    for (const [locale, texts] of Object.entries(this.catalogue)) {
      for (const text of Object.values<string>(texts)) {
        new IntlMessageFormat(text, languageTag(locale));
      }
    }
  }
}

/**
 * What lies in `<folder>/<locale>/<area>.json`: whoever adds a language adds files. The compiler knows the
 * keys by the type of the base language's.
 */
export function defineMessages<Texts extends object>(
  folder: URL,
  area: string,
): Messages<Extract<keyof Texts, string>> {
  const files = locales
    .map((locale) => [locale, new URL(`${locale}/${area}.json`, folder)] as const)
    .filter(([, file]) => existsSync(file));
  const catalogue = Object.fromEntries(
    files.map(([locale, file]) => [locale, JSON.parse(readFileSync(file, 'utf8'))]),
  ) as Catalogue<Extract<keyof Texts, string>>;
  return new Messages(catalogue);
}
