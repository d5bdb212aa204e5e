import 'reflect-metadata';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { defineMessages, Messages } from '@peerloop/platform';

const root = join(import.meta.dirname, '../..');

/** Every source file below the libraries that makes a catalogue. */
const catalogueFiles = ['libs', 'apps']
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter(
        (path) => /^[a-z]+\/src\/.*\.ts$/.test(path) && !/\.spec\.ts$|node_modules/.test(path),
      )
      .map((path) => `${folder}/${path}`),
  )
  .filter((path) => path !== 'libs/platform/src/messages/messages.ts')
  .filter((path) => readFileSync(join(root, path), 'utf8').includes('defineMessages('));

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

  // As the navigation says them: thèmes, événements, exemples.
  it.each([
    [/(?<!(?:à (?:son|leur)|hors|au) )\bsujets?\b/i, 'a topic'],
    [/\brencontres?\b/i, 'an event'],
    [/\bvitrines?\b|\bréalisations\b/i, 'a showcase'],
  ])('have no second French word %s for %s', (second) => {
    const pages = readdirSync(join(root, 'apps/web/messages/fr')).map((name) =>
      readFileSync(join(root, 'apps/web/messages/fr', name), 'utf8'),
    );
    const mails = catalogueFiles.map(
      (path) =>
        /\n {2}fr: \{\n(.*?)\n {2}\},/s.exec(readFileSync(join(root, path), 'utf8'))?.[1] ?? '',
    );
    const lines = [...pages, ...mails].flatMap((text) => text.split('\n'));
    expect(lines.filter((line) => second.test(line))).toEqual([]);
  });

  it('would be noticed with a bracket missing', () => {
    const broken = defineMessages({
      en: { a: '{count, plural, one {#' },
      fr: { a: '' },
      sr: { a: '' },
    });
    expect(() => broken.check()).toThrow();
  });
});
