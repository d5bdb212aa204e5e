import type { Locale } from '@peerloop/kernel';
import { languageTag } from '@peerloop/kernel';
import type { NamedChoice } from './countries.ts';

// Those peers most often share; a profile's own others are added to its choices.
const common =
  'am ar az bg bm bn bs cs da de el en es et fa ff fi fr he hi hr hu hy id it ja ka kk km ko ky ln lo lt ' +
  'lv mg mk mn mt my nb ne nl pl ps pt ro ru rw sk sl sn so sq sr sv sw tg th ti tk tr uk ur uz vi wo yo zh zu';

// Those that peers at one table choose among most often; a list of seventy hides them.
const usual = ['ar', 'de', 'en', 'es', 'fr', 'pt', 'ru', 'sr'];

/** A language's name in the reader's language; what is no tag stays as it is. */
export function languageName(tag: string, locale: Locale): string {
  try {
    return new Intl.DisplayNames(languageTag(locale), { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** Languages to choose from, by name; `more`: tags that must be among them. */
export function languageChoices(locale: Locale, more: readonly string[] = []): NamedChoice[] {
  return [...new Set([...common.split(' '), ...more])]
    .map((value) => ({ value, label: languageName(value, locale) }))
    .toSorted((one, other) => one.label.localeCompare(other.label, languageTag(locale)));
}

/** The choices in two: what is chosen with the usual few, and all others. */
export function languagesAround(locale: Locale, chosen: readonly string[]) {
  const near = new Set([...usual, ...chosen]);
  const choices = languageChoices(locale, chosen);
  return {
    near: choices.filter(({ value }) => near.has(value)),
    others: choices.filter(({ value }) => !near.has(value)),
  };
}
