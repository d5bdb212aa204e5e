import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';

type Entry = string | Record<string, string>;

const here = new URL('.', import.meta.url);
const settings = JSON.parse(
  readFileSync(new URL('../project.inlang/settings.json', here), 'utf8'),
) as { locales: string[]; 'plugin.peerloop.catalogues': { areas: string[] } };
const { locales } = settings;
const { areas } = settings['plugin.peerloop.catalogues'];

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
  it.each(locales)('%s has no file that no area is called after', (locale) => {
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

    it.each(locales)('has nothing empty in %s, and "other" in every plural', (locale) => {
      const wrong = Object.entries(read(locale, area)).filter(
        ([, entry]) =>
          formsOf(entry).some((text) => text.trim() === '') ||
          (typeof entry === 'object' && !('other' in entry)),
      );
      expect(wrong).toEqual([]);
    });
  });

  it('have words for every error code', () => {
    const known = new Set(areas.flatMap((area) => Object.keys(read('en', area))));
    const silent = errorCodes().filter((code) => !known.has(`problem_${code.toLowerCase()}`));
    expect([...new Set(silent)]).toEqual([]);
  });
});
