import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Id } from '@peerloop/kernel';
import { SubjectPresence } from '@peerloop/platform';
import { roomSubject } from '../live/room.subject.js';
import { TestWorld, type TestPeer } from '@peerloop/testing';

const say = 'mutation ($input: PostMessageInput!) { postMessage(input: $input) { id } }';
const open = 'mutation ($input: OpenRoomInput!) { openRoom(input: $input) { id } }';
const crowd = 61;

describe('news of a group', () => {
  let world: TestWorld;
  let ana: TestPeer;
  let bob: TestPeer;
  let members: Id[] = [];

  const openGroup = async (peerIds: readonly Id[]): Promise<Id> => {
    const input = { title: 'Water users', peerIds: [bob.id] };
    const { openRoom } = await ana.ask<{ openRoom: { id: Id } }>(open, { input });
    // Each has read up to another message.
    await world.sql(
      `INSERT INTO room_member (room_id, peer_id, last_read_seq, joined_at)
       SELECT $1, peer_id, number, $3 FROM unnest($2::uuid[]) WITH ORDINALITY AS new (peer_id, number)`,
      [openRoom.id, peerIds, world.clock.now()],
    );
    await world.sql('UPDATE room SET last_seq = 100 WHERE id = $1', [openRoom.id]);
    await world.settle();
    return openRoom.id;
  };
  const tell = async (roomId: Id): Promise<void> => {
    await ana.ask(say, { input: { roomId, body: 'Who has the key?' } });
    const [event] = await world.sql<{ id: Id }>(
      `SELECT id FROM outbox_event WHERE name = 'rooms.message-posted' ORDER BY position DESC LIMIT 1`,
    );
    await world.deliver('rooms.tell-members', [event!.id]);
  };
  const told = (roomId: Id) =>
    world.sql<{ peer_id: Id }>(
      `SELECT peer_id FROM notification WHERE path = '/rooms/' || $1::text AND kind = 'rooms.message-in-group'`,
      [roomId],
    );

  beforeAll(async () => {
    world = await TestWorld.start();
    ana = await world.person('Ana Author');
    bob = await world.person('Bob Silent');
    const rows = await world.sql<{ id: Id }>(
      `INSERT INTO account (id, address, name, locale, time_zone, created_at)
       SELECT gen_random_uuid(), 'm' || n || '@peers.test', 'Member ' || n, 'en', 'UTC', now()
       FROM generate_series(1, $1) n RETURNING id`,
      [crowd],
    );
    members = rows.map(({ id }) => id);
  }, 60_000);

  afterAll(() => world.stop(), 30_000);

  it('costs the same few statements for few and for many, wherever each has read to', async () => {
    const [few, many] = [await openGroup(members.slice(0, 2)), await openGroup(members)];
    const cost = (roomId: Id) => world.statements(() => tell(roomId));
    const costOfFew = await cost(few);
    expect(await cost(many)).toBe(costOfFew);
    expect(await told(many)).toHaveLength(crowd + 1);
  });

  it('does not go to those who are in the room, the sixty-first as little as the first', async () => {
    const roomId = await openGroup(members);
    const presence = world.getFromWorker(SubjectPresence);
    for (const peerId of members) presence.came(roomSubject(roomId), { peerId, name: '' });
    await tell(roomId);
    expect((await told(roomId)).map(({ peer_id }) => peer_id)).toEqual([bob.id]);
  });

  it('comes once to who stays silent, also when mail and inbox row have served their time', async () => {
    const roomId = await openGroup([]);
    const mails = async () => (await world.mailsTo(bob.address)).length;
    await tell(roomId);
    await world.settle();
    const before = await mails();
    for (let year = 1; year <= 2; year += 1) {
      await world.sql(`UPDATE notification SET read_at = $1::timestamptz - interval '1 year'`, [
        world.clock.now(),
      ]);
      await world.sql(`UPDATE mail_delivery SET settled_at = settled_at - interval '1 year'`);
      await world.retention.purge();
      await tell(roomId);
      await world.settle();
      expect(await mails()).toBe(before);
    }
    expect(await told(roomId)).toEqual([]);
  });
});
