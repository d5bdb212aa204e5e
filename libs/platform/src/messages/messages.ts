import {
  fallbacks,
  isolated,
  languageTag,
  locales,
  type Locale,
  type LocalText,
} from '@peerloop/kernel';
import { IntlMessageFormat } from 'intl-messageformat';

export type MessageValues = Readonly<Record<string, string | number | boolean | Date>>;

/** The texts of one feature in every locale, in ICU MessageFormat (plurals, choices, dates). */
export class Messages<Key extends string> {
  private readonly formats = new Map<string, IntlMessageFormat>();

  constructor(
    private readonly catalogue: Readonly<Record<Locale, Readonly<Record<Key, string>>>>,
  ) {}

  /** @throws Error when a value that the text names is missing: a bug, found by {@link check} */
  text(locale: Locale, key: Key, values: MessageValues = {}): string {
    const id = `${locale}.${key}`;
    let format = this.formats.get(id);
    if (!format) {
      const spoken = fallbacks(locale).find((other) => this.catalogue[other]?.[key] !== undefined);
      format = new IntlMessageFormat(
        this.catalogue[spoken!]![key],
        languageTag(spoken!),
        undefined,
        { ignoreTag: true },
      );
      this.formats.set(id, format);
    }
    // Names and titles keep their direction to themselves.
    const shown = Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string' ? isolated(value) : value,
    ]);
    return String(format.format(Object.fromEntries(shown) as MessageValues));
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

/** The compiler demands the same keys in every locale. */
export function defineMessages<Key extends string>(
  catalogue: Record<Locale, Record<Key, string>>,
): Messages<Key> {
  return new Messages(catalogue);
}
