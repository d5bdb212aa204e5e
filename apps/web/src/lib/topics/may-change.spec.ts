import { describe, expect, it } from '@jest/globals';
import { mayChangeTopic } from './may-change.js';

const land = { id: 'land', parentId: null };
const roads = { id: 'roads', parentId: null };
const consolidation = { id: 'consolidation', parentId: 'land' };
const tree = [land, roads, consolidation];
const moderator = { roles: [], moderatedTopicIds: ['land'] };

describe('mayChangeTopic', () => {
  it('leads moderators to what is below theirs, organisers to everything, others nowhere', () => {
    expect(
      [land, consolidation, roads].map((topic) => mayChangeTopic(moderator, topic, tree)),
    ).toEqual([true, true, false]);
    const organiser = { roles: ['ORGANISER'], moderatedTopicIds: [] };
    expect(mayChangeTopic(organiser, roads, tree)).toBe(true);
    expect(mayChangeTopic({ roles: [], moderatedTopicIds: [] }, land, tree)).toBe(false);
    expect(mayChangeTopic(null, land, tree)).toBe(false);
  });
});
