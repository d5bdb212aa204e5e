import { describe, expect, it } from '@jest/globals';
import { guest, type Role, type Viewer } from '@peerloop/kernel';
import { maySeeList } from './participant-list.policy.js';

const viewer = (peerId: string | null, ...roles: Role[]): Viewer => ({
  ...guest(),
  peerId,
  roles: new Set(roles),
});

describe('who sees a participant list', () => {
  it.each([
    ['its organiser', viewer('olga', 'organiser'), true],
    ['an administrator', viewer('adam', 'administrator'), true],
    ['another organiser', viewer('oskar', 'organiser'), false],
    ['its organiser after losing the role', viewer('olga'), false],
    ['a guest', viewer(null), false],
  ])('%s', (_who, who, may) => {
    expect(maySeeList(who, { organiserId: 'olga' })).toBe(may);
  });
});
