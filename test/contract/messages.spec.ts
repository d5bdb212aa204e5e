import 'reflect-metadata';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { baseLocale, locales } from '@peerloop/kernel';
import { Messages } from '@peerloop/platform';

const root = join(import.meta.dirname, '../..');

/** Every source file below the libraries that makes a catalogue. */
const catalogueFiles = readdirSync(join(root, 'libs'), { recursive: true, encoding: 'utf8' })
  .filter((path) => /^[a-z]+\/src\/.*\.messages\.ts$/.test(path))
  .map((path) => `libs/${path}`);

/** What is in a folder of catalogues, by language and area. */
const libs = readdirSync(join(root, 'libs')).filter((lib) =>
  existsSync(join(root, 'libs', lib, 'messages')),
);
const textsOf = (lib: string, locale: string, area: string) =>
  JSON.parse(
    readFileSync(join(root, 'libs', lib, 'messages', locale, `${area}.json`), 'utf8'),
  ) as Record<string, string>;
const areasOf = (lib: string, locale: string) =>
  readdirSync(join(root, 'libs', lib, 'messages', locale)).map((file) => file.replace('.json', ''));

const isCatalogue = (value: unknown): value is Messages<string> => value instanceof Messages;

describe('the texts of mails and notifications', () => {
  it('are found', () => {
    expect(catalogueFiles).toContain('libs/forum/src/forum.messages.ts');
  });

  it.each(catalogueFiles)('of %s can be checked and parse in every language', async (path) => {
    const module = (await import(join(root, path))) as Record<string, unknown>;
    const catalogues = Object.values(module).filter(isCatalogue);
    // One that is not exported cannot be checked by anybody.
    expect(catalogues.length).toBeGreaterThan(0);
    for (const catalogue of catalogues) expect(() => catalogue.check()).not.toThrow();
  });

  it.each(libs)('of %s say the same things in every language', (lib) => {
    expect(readdirSync(join(root, 'libs', lib, 'messages')).toSorted()).toEqual(locales.toSorted());
    const keys = (locale: string) =>
      areasOf(lib, locale).map((area) => [area, Object.keys(textsOf(lib, locale, area))]);
    for (const locale of locales) expect(keys(locale)).toEqual(keys(baseLocale));
  });

  it('are read in the next language there is', () => {
    const messages = new Messages({ en: { a: 'one', b: 'two' }, fr: { a: 'un' } as never });
    expect([messages.text('fr', 'a'), messages.text('fr', 'b'), messages.text('sr', 'a')]).toEqual([
      ...['un', 'two', 'one'],
    ]);
  });

  // As the navigation says them: thèmes, événements, exemples.
  it.each([
    [/(?<!(?:à (?:son|leur)|hors|au) )\bsujets?\b/i, 'a topic'],
    [/\brencontres?\b/i, 'an event'],
    [/\bvitrines?\b|\bréalisations\b/i, 'a showcase'],
  ])('have no second French word %s for %s', (second) => {
    const pages = readdirSync(join(root, 'apps/web/messages/fr')).map((name) =>
      readFileSync(join(root, 'apps/web/messages/fr', name), 'utf8'),
    );
    const mails = libs.flatMap((lib) =>
      areasOf(lib, 'fr').map((area) => Object.values(textsOf(lib, 'fr', area)).join('\n')),
    );
    const lines = [...pages, ...mails].flatMap((text) => text.split('\n'));
    expect(lines.filter((line) => second.test(line))).toEqual([]);
  });

  it('would be noticed with a bracket missing', () => {
    const broken = new Messages({ en: { a: '{count, plural, one {#' } });
    expect(() => broken.check()).toThrow();
  });
});
