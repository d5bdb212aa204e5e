import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import { newId, type Id } from '@peerloop/kernel';
import type { RoomMessage } from '@peerloop/contracts';
import { LiveClient, type LiveClientOptions } from './live-client.js';
import { startReplica, type Replica } from './live-replica.js';
import { StubViewers } from './stub-viewers.js';

export function aMessage(roomId: Id, seq: number, html = 'Hello'): RoomMessage {
  const sentAt = '2027-03-01T09:00:00.000Z';
  return {
    id: newId(), roomId, seq, changeSeq: seq, author: null, html, sentAt, editedAt: null, deleted: false,
  };
}

/**
 * What live connections promise over two replicas, whatever links these. Declares the tests; call
 * it inside a `describe`.
 */
export function liveContract(link: () => Promise<{ databaseUrl: string; redisUrl: string | null }>): void {
  const viewers = new StubViewers();
  let one: Replica;
  let two: Replica;
  let open: LiveClient[] = [];

  async function connect(replica: Replica, options: LiveClientOptions): Promise<LiveClient> {
    const client = await LiveClient.open(replica.url, options);
    open.push(client);
    return client;
  }

  /** A signed-in peer who is in the room, on that replica. */
  async function someoneIn(replica: Replica, roomId: Id) {
    const peer = viewers.signIn();
    const client = await connect(replica, { session: peer.token });
    expect(await client.send('room:join', { roomId })).toMatchObject({ ok: true });
    return { ...peer, client };
  }

  /** Waits until the two hear each other: LISTEN and SUBSCRIBE take a moment at the start. */
  async function linked(): Promise<void> {
    const roomId = newId();
    const [here, there] = [await someoneIn(one, roomId), await someoneIn(two, roomId)];
    for (const [from, to] of [[one, there], [two, here]] as const) {
      const calling = setInterval(() => from.realtime.toPeer(to.peerId, 'inbox:new', { unread: 1 }), 50);
      await to.client.next('inbox:new', () => true, 15_000).finally(() => clearInterval(calling));
    }
  }

  beforeAll(async () => {
    const options = { ...(await link()), viewers };
    [one, two] = await Promise.all([startReplica(options), startReplica(options)]);
    await linked();
  }, 60_000);

  afterEach(() => {
    for (const client of open) client.close();
    open = [];
    viewers.beforeAnswer = () => undefined;
    for (const { rooms } of [one, two]) rooms.beforeAnswer = () => undefined;
  });

  afterAll(async () => {
    await Promise.all([one?.app.close(), two?.app.close()]);
  }, 30_000);

  it('pushes to everybody in a room on both replicas, in order, and to nobody else', async () => {
    const roomId = newId();
    const [here, there] = [await someoneIn(one, roomId), await someoneIn(two, roomId)];
    const outside = await someoneIn(two, newId());
    for (let seq = 1; seq <= 100; seq += 1) {
      one.realtime.toRoom(roomId, 'room:message', aMessage(roomId, seq));
    }
    for (const { client } of [here, there]) {
      await client.next('room:message', (message) => message.seq === 100);
      const seqs = client.all('room:message').map((message) => message.seq);
      expect(seqs).toEqual(Array.from({ length: 100 }, (_, index) => index + 1));
    }
    expect(outside.client.all('room:message')).toEqual([]);
  });

  it('carries a message too long for one notification', async () => {
    const roomId = newId();
    const there = await someoneIn(two, roomId);
    const html = '📗'.repeat(10_000);
    one.realtime.toRoom(roomId, 'room:message', aMessage(roomId, 1, html));
    expect((await there.client.next('room:message')).html).toBe(html);
  });

  it.each(['endSession', 'endPeer'] as const)('%s cuts within a second on the other replica', async (way) => {
    const roomId = newId();
    const victim = await someoneIn(two, roomId);
    const witness = await someoneIn(two, roomId);
    viewers.forget(victim.token);
    const started = performance.now();
    one.realtime[way](way === 'endSession' ? victim.sessionId : victim.peerId);
    await victim.client.next('disconnect');
    expect(performance.now() - started).toBeLessThan(1_000);
    one.realtime.toRoom(roomId, 'room:message', aMessage(roomId, 1));
    await witness.client.next('room:message');
    expect(victim.client.all('room:message')).toEqual([]);
    expect(victim.client.all('session:ended')).toHaveLength(1);
    await expect(connect(two, { session: victim.token })).rejects.toThrow('UNAUTHENTICATED');
  });

  it('cuts a connection whose session ended while it was being opened', async () => {
    const peer = viewers.signIn();
    viewers.beforeAnswer = () => one.realtime.endSession(peer.sessionId);
    const client = await connect(one, { session: peer.token });
    await client.next('disconnect');
  });

  it('takes a removed peer out of the room on the other replica, and tells her', async () => {
    const roomId = newId();
    const [removed, stays] = [await someoneIn(two, roomId), await someoneIn(two, roomId)];
    one.realtime.removeFromRoom(removed.peerId, roomId);
    expect(await removed.client.next('room:closed')).toEqual({ roomId, reason: 'removed' });
    one.realtime.toRoom(roomId, 'room:message', aMessage(roomId, 1));
    await stays.client.next('room:message');
    expect(removed.client.all('room:message')).toEqual([]);
  });

  it('does not let in a peer who is removed while she enters', async () => {
    const roomId = newId();
    const peer = viewers.signIn();
    const client = await connect(one, { session: peer.token });
    one.rooms.beforeAnswer = () => one.realtime.removeFromRoom(peer.peerId, roomId);
    expect(await client.send('room:join', { roomId })).toEqual({ ok: false, code: 'NOT_FOUND' });
    expect(one.realtime.present(roomId).count).toBe(0);
  });

  it('empties a closed room everywhere', async () => {
    const roomId = newId();
    const there = await someoneIn(two, roomId);
    one.realtime.closeRoom(roomId);
    expect(await there.client.next('room:closed')).toEqual({ roomId, reason: 'closed' });
    expect(await there.client.send('room:typing', { roomId })).toEqual({ ok: false, code: 'NOT_FOUND' });
  });

  it('knows who is in a room over both replicas, each peer once', async () => {
    const roomId = newId();
    const here = await someoneIn(one, roomId);
    const there = await someoneIn(two, roomId);
    await here.client.next('room:present', ({ count }) => count === 2);
    const second = await connect(two, { session: here.token });
    await second.send('room:join', { roomId });
    there.client.close();
    const gone = await here.client.next('room:present', ({ left }) => left.includes(there.peerId));
    expect(gone).toMatchObject({ count: 1, joined: [] });
    expect(one.realtime.present(roomId).faces.map(({ peerId }) => peerId)).toEqual([here.peerId]);
    here.client.close();
    second.close();
  });

  it('judges the next message by new roles', async () => {
    const peer = viewers.signIn();
    const client = await connect(two, { session: peer.token });
    const eventId = newId();
    expect(await client.send('event:watch', { eventId })).toEqual({ ok: false, code: 'FORBIDDEN' });
    viewers.setRoles(peer.token, ['organiser']);
    two.realtime.refreshPeer(peer.peerId);
    expect(await client.send('event:watch', { eventId })).toEqual({ ok: true });
    one.realtime.toWatchers({ eventId }, 'event:changed', { eventId });
    await client.next('event:changed');
  });

  it('tells its clients to come back later when it stops', async () => {
    const extra = await startReplica({ ...(await link()), viewers });
    const { client } = await someoneIn(extra, newId());
    await extra.app.close();
    expect(client.all('server:stopping')).toEqual([{ withinMilliseconds: 5_000 }]);
    await client.next('disconnect');
  }, 20_000);
}
