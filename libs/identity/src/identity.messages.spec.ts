import { describe, expect, it } from '@jest/globals';
import { locales } from '@peerloop/kernel';
import { mailMessages } from './identity.messages.js';

describe('mailMessages', () => {
  it('are well-formed in every language', () => {
    expect(() => mailMessages.check()).not.toThrow();
  });

  it.each(locales)('name inviter and occasion in %s', (locale) => {
    const values = { inviter: 'Ana <Marić>', occasion: "Study tour 'Oltre' {2027}" };
    const text = mailMessages.text(locale, 'joinWhy', values);
    expect(text).toContain(values.inviter);
    expect(text).toContain(values.occasion);
    expect(mailMessages.text(locale, 'joinSubject', values)).toContain(values.inviter);
  });
});
