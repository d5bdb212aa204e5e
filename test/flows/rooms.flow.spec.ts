import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId, type Id } from '@peerloop/kernel';
import { TestWorld, type LiveClient, type TestPeer, topicTexts } from '@peerloop/testing';

const say = `mutation ($input: PostMessageInput!) { postMessage(input: $input) { id seq changeSeq bodyHtml } }`;
const edit = `mutation ($input: EditMessageInput!) { editMessage(input: $input) { changeSeq bodyHtml body } }`;
const remove = `mutation ($input: DeleteMessageInput!) { deleteMessage(input: $input) { ok } }`;
const open = `mutation ($input: OpenRoomInput!) { openRoom(input: $input) { id kind title mine } }`;
const bringIn = `mutation ($input: RoomMemberInput!) { addRoomMember(input: $input) { id } }`;
const takeOut = `mutation ($input: RoomMemberInput!) { removeRoomMember(input: $input) { ok } }`;
const messages = `query ($roomId: ID!) {
  messages(roomId: $roomId) { edges { node { seq bodyHtml deleted author { name } } } }
}`;
const myRooms = `query { myRooms { edges { node { id title unread } } } }`;

interface Said {
  readonly postMessage: { readonly id: Id; readonly seq: number; readonly changeSeq: number };
}
interface Rooms {
  readonly myRooms: { edges: { node: { id: Id; title: string; unread: number } }[] };
}

describe('a room', () => {
  let world: TestWorld;
  let ana: TestPeer;
  let bob: TestPeer;
  let stranger: TestPeer;
  let topicRoom: Id;
  const lives: LiveClient[] = [];

  const inRoom = async (peer: TestPeer, roomId: Id, afterSeq?: number) => {
    const live = await peer.live();
    lives.push(live);
    const answer = await live.send('room:join', { roomId, afterSeq });
    return { live, answer };
  };
  const sayIn = async (peer: TestPeer, roomId: Id, body: string) =>
    (await peer.ask<Said>(say, { input: { roomId, body } })).postMessage;
  const openGroup = async (by: TestPeer, ...peers: TestPeer[]): Promise<Id> => {
    const input = { title: 'Water users', peerIds: peers.map((peer) => peer.id) };
    return (await by.ask<{ openRoom: { id: Id } }>(open, { input })).openRoom.id;
  };

  beforeAll(async () => {
    world = await TestWorld.start();
    const organiser = await world.person('Olga Organiser', { roles: ['organiser'] });
    ana = await world.person('Ana Author');
    bob = await world.person('Bob Listener');
    stranger = await world.person('Sela Stranger');
    const { addTopic } = await organiser.ask<{ addTopic: { slug: string } }>(
      'mutation ($input: AddTopicInput!) { addTopic(input: $input) { slug } }',
      { input: { parentId: null, texts: topicTexts('Water') } },
    );
    await world.settle();
    const room = await ana.ask<{ topicRoom: { id: Id } }>(
      'query ($slug: String!) { topicRoom(slug: $slug) { id } }',
      { slug: addTopic.slug },
    );
    topicRoom = room.topicRoom.id;
  }, 60_000);

  afterAll(async () => {
    for (const live of lives) live.close();
    await world.stop();
  });

  it('counts whom somebody brings in, however often she is taken out again', async () => {
    const insistent = await world.person('Ines Insistent');
    const pressed = await world.person('Petra Pressed');
    const roomId = await openGroup(insistent, await world.person('Olga Other'));
    const input = { roomId, peerId: pressed.id };
    const out = `mutation ($input: RoomMemberInput!) { removeRoomMember(input: $input) { ok } }`;
    for (let times = 0; times < 20; times += 1) {
      await insistent.ask(bringIn, { input });
      await insistent.ask(out, { input });
    }
    expect((await insistent.refused(bringIn, { input })).code).toBe('RATE_LIMITED');
  });

  it('of a topic carries what is said to everyone in it at once, with who is there', async () => {
    const { live: anas } = await inRoom(ana, topicRoom);
    const { live: bobs, answer } = await inRoom(bob, topicRoom);
    expect(answer).toMatchObject({ ok: true, gap: true });
    const came = await anas.next('room:present', ({ joined }) =>
      joined.some(({ peerId }) => peerId === bob.id),
    );
    expect(came).toMatchObject({ roomId: topicRoom, count: 2 });
    await anas.send('room:typing', { roomId: topicRoom });
    expect((await bobs.next('room:typing')).face).toEqual({ peerId: ana.id, name: 'Ana Author' });
    const said = await sayIn(ana, topicRoom, 'Hello from the **canal** 🚰');
    expect(await bobs.next('room:message', ({ id }) => id === said.id)).toMatchObject({
      seq: said.seq,
      html: '<p>Hello from the <strong>canal</strong> 🚰</p>',
      author: { name: 'Ana Author' },
    });
    bobs.close();
    await anas.next('room:present', ({ left }) => left.includes(bob.id));
  });

  it('gives back, after a lost connection, exactly what was missed', async () => {
    const { live, answer } = await inRoom(bob, topicRoom);
    if (!answer.ok) throw new Error(answer.code);
    live.close();
    const first = await sayIn(ana, topicRoom, 'while you were away');
    const second = await sayIn(ana, topicRoom, 'to be withdrawn');
    await ana.ask(edit, { input: { messageId: first.id, body: 'while you were *away*' } });
    await ana.ask(remove, { input: { messageId: second.id } });
    const again = await inRoom(bob, topicRoom, answer.seq);
    expect(again.answer).toMatchObject({
      gap: false,
      messages: [
        { id: first.id, seq: first.seq, html: '<p>while you were <em>away</em></p>' },
        { id: second.id, seq: second.seq, html: '', deleted: true },
      ],
    });
    const page = await bob.ask<{ messages: { edges: { node: { seq: number } }[] } }>(messages, {
      roomId: topicRoom,
    });
    expect(page.messages.edges.map(({ node }) => node).slice(0, 2)).toEqual([
      { seq: second.seq, bodyHtml: '', deleted: true, author: { name: 'Ana Author' } },
      expect.objectContaining({ seq: first.seq, deleted: false }),
    ]);
  });

  it('numbers what twenty say at once without gaps', async () => {
    const roomId = await openGroup(ana, bob);
    const said = await Promise.all(
      Array.from({ length: 20 }, (_, index) => sayIn(index % 2 ? ana : bob, roomId, `${index}`)),
    );
    const numbers = said.map(({ seq }) => seq).sort((a, b) => a - b);
    expect(numbers).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
  });

  it('lets only the author change what she said, and nobody bring back what was withdrawn', async () => {
    const roomId = await openGroup(ana, bob);
    const { id } = await sayIn(ana, roomId, 'mine');
    const foreign = { input: { messageId: id, body: 'yours' } };
    expect((await bob.refused(edit, foreign)).code).toBe('FORBIDDEN');
    expect((await bob.refused(remove, { input: { messageId: id } })).code).toBe('FORBIDDEN');
    expect((await stranger.refused(edit, foreign)).code).toBe('NOT_FOUND');
    for (let round = 0; round < 10; round += 1) {
      const message = await sayIn(ana, roomId, 'a secret');
      await Promise.all([
        ana.call(edit, { input: { messageId: message.id, body: 'still a secret' } }),
        ana.ask(remove, { input: { messageId: message.id } }),
      ]);
    }
    const rows = await world.sql(
      `SELECT body, body_html FROM message WHERE deleted_at IS NOT NULL AND (body <> '' OR body_html <> '')`,
    );
    expect(rows).toEqual([]);
    const [count] = await world.sql<{ gone: number }>(
      'SELECT count(*)::int AS gone FROM message WHERE room_id = $1 AND deleted_at IS NOT NULL',
      [roomId],
    );
    expect(count).toEqual({ gone: 10 });
  });

  it('of a group does not exist for others, by any door', async () => {
    const roomId = await openGroup(ana, bob);
    await sayIn(ana, roomId, 'among us');
    expect((await stranger.refused(say, { input: { roomId, body: 'me too' } })).code).toBe(
      'NOT_FOUND',
    );
    expect((await stranger.refused(messages, { roomId })).code).toBe('NOT_FOUND');
    expect((await inRoom(stranger, roomId)).answer).toEqual({ ok: false, code: 'NOT_FOUND' });
    expect((await inRoom(stranger, newId())).answer).toEqual({ ok: false, code: 'NOT_FOUND' });
    expect((await world.guest.refused(messages, { roomId: topicRoom })).code).toBe(
      'UNAUTHENTICATED',
    );
  });

  it('tells its new members, counts what they have not read, and lets go of who is taken out', async () => {
    const roomId = await openGroup(ana);
    await ana.ask(bringIn, { input: { roomId, peerId: stranger.id } });
    const { live } = await inRoom(stranger, roomId);
    await sayIn(ana, roomId, 'welcome');
    await live.next('room:message');
    await world.settle();
    const [mail] = await world.mailsTo(stranger.address);
    expect(mail?.subject).toContain('Water users');
    const before = await stranger.ask<Rooms>(myRooms);
    expect(before.myRooms.edges.map(({ node }) => node)).toEqual([
      { id: roomId, title: 'Water users', unread: 1 },
    ]);
    const unread = async () =>
      (await stranger.ask<Rooms>(myRooms)).myRooms.edges.map(({ node }) => node.unread);
    expect(await live.send('room:read', { roomId, seq: 1 })).toMatchObject({ ok: true });
    expect(await unread()).toEqual([0]);
    await sayIn(ana, roomId, 'and something else');
    expect(await unread()).toEqual([1]);
    // Whoever says something has what stands above it before her eyes.
    await sayIn(stranger, roomId, 'thank you');
    expect(await unread()).toEqual([0]);
    expect((await stranger.refused(takeOut, { input: { roomId, peerId: ana.id } })).code).toBe(
      'FORBIDDEN',
    );
    await ana.ask(takeOut, { input: { roomId, peerId: stranger.id } });
    expect(await live.next('room:closed')).toEqual({ roomId, reason: 'removed' });
    await sayIn(ana, roomId, 'now without her');
    const { live: other } = await inRoom(ana, roomId);
    await sayIn(ana, roomId, 'a mark');
    await other.next('room:message');
    expect(live.all('room:message').map(({ html }) => html)).toEqual([
      '<p>welcome</p>',
      '<p>and something else</p>',
      '<p>thank you</p>',
    ]);
    expect((await stranger.ask<Rooms>(myRooms)).myRooms.edges).toEqual([]);
  });
});
