import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { currentVersion, locales, type Locale } from '@peerloop/kernel';

/**
 * What the page said in each version, which people agreed to. Whoever changes a text adds a version with its
 * day to `libs/kernel/src/consent.ts`, and its fingerprints here. None is changed once it was released: until
 * then nobody has agreed to it.
 */
const fingerprints: Readonly<Record<number, Readonly<Record<Locale, string>>>> = {
  1: { en: 'd540de9d73e119c8', fr: 'e017c27a274386d3', sr: 'e3631779dfd070fd' },
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
