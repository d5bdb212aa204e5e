import { describe, expect, it } from '@jest/globals';
import { maySeeContact, type ContactFacts } from './contact-card.policy.js';
import { audiences } from './contact-field.entity.js';

const stranger: ContactFacts = { isOwner: false, met: false, followedByOwner: false };
const shownTo = (facts: Partial<ContactFacts>) =>
  audiences.filter((audience) => maySeeContact(audience, { ...stranger, ...facts }));

describe('what of a contact card is seen', () => {
  it('is everything for its owner', () => {
    expect(shownTo({ isOwner: true })).toEqual(audiences);
  });

  it('grows with how near the viewer is', () => {
    expect(shownTo({})).toEqual(['peers']);
    expect(shownTo({ followedByOwner: true })).toEqual(['followed', 'peers']);
    expect(shownTo({ met: true })).toEqual(['met', 'followed', 'peers']);
    expect(shownTo({ met: true, followedByOwner: true })).toEqual(['met', 'followed', 'peers']);
  });
});
