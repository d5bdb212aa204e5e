import { describe, expect, it } from '@jest/globals';
import { guest, newId, type Viewer } from '@peerloop/kernel';
import {
  mayChangeShowcase,
  mayReview,
  maySeeShowcase,
  type ShowcaseFacts,
} from './showcase.policy.js';

const champion = newId();
const topic = newId();
const facts = (changes: Partial<ShowcaseFacts> = {}): ShowcaseFacts => ({
  championId: champion,
  status: 'waiting',
  hidden: false,
  topicPath: [topic],
  ...changes,
});
const peer = (changes: Partial<Viewer> = {}): Viewer => ({
  ...guest(),
  peerId: newId(),
  ...changes,
});
const author = peer({ peerId: champion });

describe('showcase policy', () => {
  it('shows what is published to everybody', () => {
    expect(maySeeShowcase(guest(), facts({ status: 'published' }))).toBe(true);
    expect(maySeeShowcase(guest(), facts({ status: 'published', hidden: true }))).toBe(false);
  });

  it('keeps what waits between its author and whoever may review it', () => {
    expect(maySeeShowcase(guest(), facts())).toBe(false);
    expect(maySeeShowcase(peer(), facts())).toBe(false);
    expect(maySeeShowcase(author, facts())).toBe(true);
    expect(maySeeShowcase(peer({ moderates: new Set([topic]) }), facts())).toBe(true);
    expect(maySeeShowcase(peer({ moderates: new Set([newId()]) }), facts())).toBe(false);
    expect(maySeeShowcase(peer({ roles: new Set(['organiser']) }), facts())).toBe(true);
  });

  it('lets nobody review her own, not even an organiser', () => {
    expect(mayReview({ ...author, roles: new Set(['organiser']) }, facts())).toBe(false);
    expect(mayReview({ ...author, roles: new Set(['administrator']) }, facts())).toBe(true);
  });

  it('lets only its author change it, until she withdraws it', () => {
    expect(mayChangeShowcase(author, facts())).toBe(true);
    expect(mayChangeShowcase(peer({ roles: new Set(['administrator']) }), facts())).toBe(false);
    expect(mayChangeShowcase(author, facts({ status: 'withdrawn' }))).toBe(false);
  });
});
