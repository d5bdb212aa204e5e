import { expect, it } from '@jest/globals';
import { countryChoices, countryName } from './countries.ts';
import { languageChoices, languageName } from './spoken-languages.ts';

it('lists every country once, by its name in the reader’s language', () => {
  const choices = countryChoices('fr');
  expect(choices).toHaveLength(249);
  expect(new Set(choices.map(({ value }) => value)).size).toBe(249);
  expect(choices.find(({ value }) => value === 'DE')?.label).toBe('Allemagne');
  expect(choices.at(0)?.label).toBe('Afghanistan');
});

it('writes Serbian names in Latin script', () => {
  expect(countryName('RS', 'sr')).toBe('Srbija');
  expect(languageName('fr', 'sr')).toBe('francuski');
});

it('leaves what it cannot name as it is', () => {
  expect(countryName('', 'en')).toBe('');
  expect(countryName('nowhere', 'en')).toBe('nowhere');
  expect(languageName('not a tag', 'en')).toBe('not a tag');
});

it('offers a language of somebody’s own beside the common ones, once', () => {
  const tags = languageChoices('en', ['fr', 'rom']).map(({ value }) => value);
  expect(tags).toContain('rom');
  expect(tags.filter((tag) => tag === 'fr')).toHaveLength(1);
});
