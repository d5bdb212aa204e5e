import { expect, it } from '@jest/globals';
import { againWhen } from './again-when.js';

it.each([
  ['en-GB', 1, 'in 1 second'],
  ['en-GB', 59.2, 'in 60 seconds'],
  ['en-GB', 61, 'in 2 minutes'],
  ['fr', 900, 'dans 15 minutes'],
  ['sr-Latn', 3_600, 'za 60 minuta'],
  ['sr-Latn', 86_400, 'za 24 sata'],
  ['en-GB', undefined, 'in 5 minutes'],
])('says in %s for %s s: %s', (tag, seconds, text) => {
  expect(againWhen(tag, seconds)).toBe(text);
});
