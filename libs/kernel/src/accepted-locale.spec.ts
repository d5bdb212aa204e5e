import { describe, expect, it } from '@jest/globals';
import { acceptedLocale } from './accepted-locale.js';

describe('acceptedLocale', () => {
  it.each([
    ['fr-FR,fr;q=0.9,en;q=0.8', 'fr'],
    ['de-DE,de;q=0.9,sr-Latn;q=0.7,en;q=0.3', 'sr'],
    ['en;q=0.1,fr;q=0.5', 'fr'],
    ['hr-HR,hr;q=0.9,en;q=0.8', 'sr'],
    ['de, ja;q=0.5', 'en'],
    ['*', 'en'],
    [';;;q=,,', 'en'],
    [null, 'en'],
  ])('reads %j as %s', (header, locale) => {
    expect(acceptedLocale(header)).toBe(locale);
  });

  it('leaves out what is weighted zero', () => {
    expect(acceptedLocale('fr;q=0,sr;q=0.1')).toBe('sr');
  });
});
