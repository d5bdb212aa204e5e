import { describe, expect, it } from '@jest/globals';
import { locales } from '@peerloop/kernel';
import { eventMessages } from './events.messages.js';

describe('the words of events', () => {
  it('are well formed in every language', () => {
    expect(() => eventMessages.check()).not.toThrow();
  });

  it.each([
    ['en', '“X” begins in 1 hour', '“X” begins in 24 hours'],
    ['fr', '« X » commence dans 1 heure', '« X » commence dans 24 heures'],
    ['sr', '„X“ počinje za 1 sat', '„X“ počinje za 24 sata'],
  ] as const)('count hours in %s', (locale, one, many) => {
    expect(locales).toContain(locale);
    expect(eventMessages.text(locale, 'beginsInHours', { event: 'X', hours: 1 })).toBe(one);
    expect(eventMessages.text(locale, 'beginsInHours', { event: 'X', hours: 24 })).toBe(many);
  });
});
