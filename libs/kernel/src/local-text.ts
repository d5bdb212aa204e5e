import { fallbacks, type Locale } from './locale.js';

/** One text in some languages. */
export type LocalText = Readonly<Record<Locale, string>>;

/** The text in the reader's language, or else in the next that she is served in; '' of nothing. */
export function textIn(texts: LocalText, locale: Locale): string {
  const found = fallbacks(locale).find((other) => Object.hasOwn(texts, other));
  return (found === undefined ? Object.values(texts)[0] : texts[found]) ?? '';
}
