import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId, type Id } from '@peerloop/kernel';
import { TestWorld } from '@peerloop/testing';
import { FollowersReader } from './followers.reader.js';

// More than one batch of the reader.
const crowd = 2_300;

describe('followers', () => {
  let world: TestWorld;
  let author: Id;
  const topicId = newId();

  beforeAll(async () => {
    world = await TestWorld.start();
    author = (await world.person('Author')).id;
    await world.sql(
      `INSERT INTO topic (id, slug, path, title, description, created_at)
       VALUES ($1, 'crowded', ARRAY[$1::uuid], $2, $2, now())`,
      [topicId, { en: 'Crowded' }],
    );
    await world.sql(
      `WITH peer AS (INSERT INTO account (id, address, name)
         SELECT gen_random_uuid(), 'crowd-' || n || '@peers.test', 'Crowd'
           FROM generate_series(1, $1::int) AS n RETURNING id),
       of_peer AS (INSERT INTO peer_follow (follower_id, peer_id, created_at)
         SELECT id, $2, now() FROM peer)
       INSERT INTO topic_follow (peer_id, topic_id, created_at) SELECT id, $3, now() FROM peer`,
      [crowd, author, topicId],
    );
    await world.sql(
      `INSERT INTO topic_follow (peer_id, topic_id, created_at) VALUES ($1, $2, now())`,
      [(await world.person('Only Topic')).id, topicId],
    );
  }, 120_000);
  afterAll(() => world.stop(), 30_000);

  it('are all found, each in the nearer group only', async () => {
    const { ofPeer, ofTopic } = await world.get(FollowersReader).of(author, topicId);
    expect(new Set(ofPeer).size).toBe(crowd);
    expect(ofPeer).toHaveLength(crowd);
    expect(ofTopic).toHaveLength(1);
  });
});
