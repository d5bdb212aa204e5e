import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { guest, newId, type Id, type Viewer } from '@peerloop/kernel';
import { TestWorld } from '@peerloop/testing';
import { RoomReader } from './room.reader.js';

describe("a viewer's rooms", () => {
  let world: TestWorld;
  let viewer: Viewer;
  let rooms: RoomReader;
  const ids = { followed: newId(), visited: newId(), strange: newId(), quiet: newId() };

  const topicRoom = async (roomId: Id, lastMessageAt: string | null): Promise<Id> => {
    const topicId = newId();
    await world.sql(
      `INSERT INTO topic (id, slug, path, title, description, created_at)
       VALUES ($1, $2, ARRAY[$1::uuid], $3, $3, now())`,
      [topicId, `topic-${topicId}`, { en: 'Topic' }],
    );
    await world.sql(
      `INSERT INTO room (id, kind, topic_id, created_at, last_seq, last_message_at)
       VALUES ($1, 'topic', $2, now(), 3, $3)`,
      [roomId, topicId, lastMessageAt],
    );
    return topicId;
  };
  const follow = (topicId: Id) =>
    world.sql(`INSERT INTO topic_follow (peer_id, topic_id, created_at) VALUES ($1, $2, now())`, [
      viewer.peerId,
      topicId,
    ]);

  beforeAll(async () => {
    world = await TestWorld.start();
    rooms = world.get(RoomReader);
    const [ana, other] = [await world.person('Ana'), await world.person('Other')];
    viewer = { ...guest(), peerId: ana.id };
    await follow(await topicRoom(ids.followed, '2027-03-02T10:00:00Z'));
    await follow(await topicRoom(ids.quiet, null));
    await topicRoom(ids.visited, '2027-03-03T10:00:00Z');
    await topicRoom(ids.strange, '2027-03-04T10:00:00Z');
    await world.sql(
      `INSERT INTO room_member (room_id, peer_id, joined_at, last_read_seq)
       VALUES ($1, $2, now(), 1)`,
      [ids.visited, ana.id],
    );
    await world.sql(
      `INSERT INTO message (id, room_id, seq, change_seq, author_id, body, body_html, sent_at)
       SELECT gen_random_uuid(), $1, seq, seq, $2, 'x', 'x', now() FROM generate_series(1, 3) AS seq`,
      [ids.visited, other.id],
    );
  }, 120_000);
  afterAll(() => world.stop(), 30_000);

  it('are those she was in and those of topics she follows, the latest talk first', async () => {
    const { edges } = await rooms.mine(viewer, { first: 20 });
    expect(edges.map(({ node }) => [node.id, node.unread])).toEqual([
      [ids.visited, 2],
      [ids.followed, 0],
      [ids.quiet, 0],
    ]);
  });

  it('come page by page, none twice and none left out', async () => {
    const seen: Id[] = [];
    let after: string | null = null;
    do {
      const { edges, pageInfo } = await rooms.mine(viewer, { first: 1, after });
      seen.push(...edges.map(({ node }) => node.id));
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen).toEqual([ids.visited, ids.followed, ids.quiet]);
  });
});
