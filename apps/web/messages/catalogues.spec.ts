import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { baseLocale, languages, languageTag, locales } from '@peerloop/kernel';

type Entry = string | Record<string, string>;

const here = new URL('.', import.meta.url);
const areas = readdirSync(new URL(`${baseLocale}/`, here)).map((file) => file.replace('.json', ''));
const trials = languages
  .filter(({ trial, madeFrom }) => trial && !madeFrom)
  .map(({ locale }) => locale);

function read(locale: string, area: string): Record<string, Entry> {
  const file = new URL(`${locale}/${area}.json`, here);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, Entry>) : {};
}

const formsOf = (entry: Entry) => (typeof entry === 'string' ? [entry] : Object.values(entry));
const parametersOf = (entry: Entry) =>
  [...new Set(formsOf(entry).flatMap((text) => text.match(/\{\w+\}/g) ?? []))].toSorted((a, b) =>
    a.localeCompare(b),
  );

/** Every code that a context may answer with, as its errors file lists it. */
function errorCodes(): string[] {
  const libs = new URL('../../../libs/', here);
  return readdirSync(libs, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.errors.ts') && !file.includes('node_modules'))
    .flatMap((file) =>
      [
        ...readFileSync(new URL(file, libs), 'utf8').matchAll(/'([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*)'/g),
      ].map((match) => match[1] ?? ''),
    );
}

describe('message catalogues', () => {
  it('are in one folder for each language', () => {
    const folders = readdirSync(here).filter((name) => !name.includes('.'));
    expect(folders.toSorted()).toEqual([...locales, ...trials].toSorted());
  });

  it.each([...locales, ...trials])('%s has no file that no area is called after', (locale) => {
    const files = readdirSync(new URL(`${locale}/`, here)).map((file) => file.replace('.json', ''));
    expect(files.filter((file) => !areas.includes(file))).toEqual([]);
  });

  it('have no key twice', () => {
    const keys = areas.flatMap((area) => Object.keys(read('en', area)));
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  describe.each(areas)('%s', (area) => {
    it.each(locales)('says everything in %s, with the same parameters', (locale) => {
      const english = read('en', area);
      const other = read(locale, area);
      const shape = (entries: Record<string, Entry>) =>
        Object.fromEntries(
          Object.entries(entries).map(([key, entry]) => [
            key,
            [typeof entry, ...parametersOf(entry)],
          ]),
        );
      expect(shape(other)).toEqual(shape(english));
    });

    it.each(trials)('says nothing else in %s, with the same parameters', (locale) => {
      const english = read('en', area);
      for (const [key, entry] of Object.entries(read(locale, area))) {
        expect([key, typeof entry]).toEqual([key, typeof english[key]]);
        expect([key, ...parametersOf(entry)]).toEqual([key, ...parametersOf(english[key] ?? '')]);
      }
    });

    it.each([...locales, ...trials])('knows the plurals of %s', (locale) => {
      const { pluralCategories } = new Intl.PluralRules(languageTag(locale)).resolvedOptions();
      for (const entry of Object.values(read(locale, area))) {
        if (typeof entry === 'object')
          expect(pluralCategories).toEqual(expect.arrayContaining(Object.keys(entry)));
      }
    });

    it.each([...locales, ...trials])(
      'has nothing empty in %s, and "other" in every plural',
      (locale) => {
        const wrong = Object.entries(read(locale, area)).filter(
          ([, entry]) =>
            formsOf(entry).some((text) => text.trim() === '') ||
            (typeof entry === 'object' && !('other' in entry)),
        );
        expect(wrong).toEqual([]);
      },
    );
  });

  it('have words for every error code', () => {
    const known = new Set(areas.flatMap((area) => Object.keys(read('en', area))));
    const silent = errorCodes().filter((code) => !known.has(`problem_${code.toLowerCase()}`));
    expect([...new Set(silent)]).toEqual([]);
  });
});
