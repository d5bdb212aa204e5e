import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { currentVersion, locales, type Locale } from '@peerloop/kernel';

/**
 * What the page said in each version, which people agreed to. Whoever changes a text adds a version with its
 * day to `libs/kernel/src/consent.ts`, and its fingerprints here; none is changed.
 */
const fingerprints: Readonly<Record<number, Readonly<Record<Locale, string>>>> = {
  1: { en: 'f277024aa8f6902f', fr: '7d3301c50007b34b', sr: 'aaa780bb0b1fca1b' },
};

function fingerprint(locale: Locale): string {
  const file = new URL(`../../../messages/${locale}/home.json`, import.meta.url);
  const texts = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
  const page = Object.entries(texts).filter(([key]) => key.startsWith('privacy_'));
  return createHash('sha256').update(JSON.stringify(page)).digest('hex').slice(0, 16);
}

it.each(locales)('the text in %s is the one of the version that is agreed to', (locale) => {
  expect(fingerprint(locale)).toBe(fingerprints[currentVersion('privacy')]?.[locale]);
});
