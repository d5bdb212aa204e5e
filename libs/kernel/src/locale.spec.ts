import { describe, expect, it } from '@jest/globals';
import { acceptedLocale, fallbacks, htmlLanguage, isLocale, languages, textIn } from './index.js';

describe('the languages', () => {
  it.each(languages)('of $name are what the standard calls them', ({ tag }) => {
    expect(Intl.getCanonicalLocales(tag)).toEqual([tag]);
    expect(Intl.PluralRules.supportedLocalesOf(tag)).toEqual([tag]);
  });

  it('have one tag each, and one name', () => {
    expect(new Set(languages.map(({ tag }) => tag)).size).toBe(languages.length);
    expect(new Set(languages.map(({ name }) => name)).size).toBe(languages.length);
  });

  it('are known from anything else', () => {
    expect(['fr', 'constructor', '', null, 7, 'fr-CA'].map(isLocale)).toEqual([
      true,
      ...Array.from({ length: 5 }, () => false),
    ]);
  });

  it('stand on pages with their direction', () => {
    expect(htmlLanguage('sr')).toBe('lang="sr-Latn" dir="ltr"');
    expect(htmlLanguage('of yesterday')).toBe('lang="en-GB" dir="ltr"');
  });

  it('serve a reader in her own first, then in their order', () => {
    expect(fallbacks('sr').slice(0, 3)).toEqual(['sr', 'en', 'fr']);
    expect(textIn({ fr: 'eau', sr: 'voda' }, 'sr')).toBe('voda');
    expect(textIn({ sr: 'voda', fr: 'eau' }, 'en')).toBe('eau');
    expect(textIn({ xx: 'of yesterday' }, 'en')).toBe('of yesterday');
    expect(textIn({}, 'en')).toBe('');
  });

  it('are read by neighbours', () => {
    expect(acceptedLocale('hr-HR, en;q=0.5')).toBe('sr');
    expect(acceptedLocale('de')).toBe('en');
  });
});
