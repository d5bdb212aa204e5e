import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import { newId, type Id } from '@peerloop/kernel';
import { hashSecret } from '@peerloop/platform';
import { LiveClient, type LiveClientOptions } from './live-client.js';
import { aMessage } from './a-message.js';
import { startReplica, type Replica } from './live-replica.js';
import { eventSubject, roomFarewell, roomSubject } from './stub-subjects.js';
import { StubViewers } from './stub-viewers.js';

type Link = () => Promise<{ databaseUrl: string; redisUrl: string | null }>;

/** Two replicas and whoever is connected to them. */
class LiveStage {
  readonly viewers = new StubViewers();
  one!: Replica;
  two!: Replica;
  private open: LiveClient[] = [];

  constructor(private readonly link: Link) {}

  async start(): Promise<void> {
    [this.one, this.two] = await Promise.all([this.replica(), this.replica()]);
    await this.linked();
  }

  async replica(): Promise<Replica> {
    return startReplica({ ...(await this.link()), viewers: this.viewers });
  }

  async connect(replica: Replica, options: LiveClientOptions): Promise<LiveClient> {
    const client = await LiveClient.open(replica.url, options);
    this.open.push(client);
    return client;
  }

  /** A signed-in peer who is in the room, on that replica. */
  async someoneIn(replica: Replica, roomId: Id) {
    const peer = this.viewers.signIn();
    const client = await this.connect(replica, { session: peer.token });
    expect(await client.send('room:join', { roomId })).toMatchObject({ ok: true });
    return { ...peer, client };
  }

  reset(): void {
    for (const client of this.open.splice(0)) client.close();
    this.viewers.beforeAnswer = () => undefined;
    for (const { rooms } of [this.one, this.two]) rooms.beforeAnswer = () => undefined;
  }

  async stop(): Promise<void> {
    await Promise.all([this.one.app.close(), this.two.app.close()]);
  }

  /** Waits until the two hear each other: LISTEN and SUBSCRIBE take a moment at the start. */
  private async linked(): Promise<void> {
    const roomId = newId();
    const here = await this.someoneIn(this.one, roomId);
    const there = await this.someoneIn(this.two, roomId);
    for (const [from, to] of [
      [this.one, there],
      [this.two, here],
    ] as const) {
      const call = () => from.realtime.toPeer(to.peerId, 'inbox:new', { unread: 1 });
      const calling = setInterval(call, 50);
      await to.client.next('inbox:new', () => true, 15_000).finally(() => clearInterval(calling));
    }
  }
}

/** Who hears what. */
function pushing(stage: LiveStage): void {
  it('pushes to everybody in a room on both replicas, in order, and to nobody else', async () => {
    const roomId = newId();
    const [here, there] = [
      await stage.someoneIn(stage.one, roomId),
      await stage.someoneIn(stage.two, roomId),
    ];
    const outside = await stage.someoneIn(stage.two, newId());
    for (let seq = 1; seq <= 100; seq += 1) {
      stage.one.realtime.toWatchers(roomSubject(roomId), 'room:message', aMessage(roomId, seq));
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
    const there = await stage.someoneIn(stage.two, roomId);
    const html = '📗'.repeat(10_000);
    stage.one.realtime.toWatchers(roomSubject(roomId), 'room:message', aMessage(roomId, 1, html));
    expect((await there.client.next('room:message')).html).toBe(html);
  });
}

/** Rights that end while connections use them. */
function losing(stage: LiveStage): void {
  it('endToken cuts a program within a second on the other replica, and nobody else', async () => {
    const [revoked, other] = [stage.viewers.apiToken(), stage.viewers.apiToken()];
    const open = ({ token }: { token: string }) =>
      stage.connect(stage.two, { apiToken: token, origin: null });
    const [program, witness] = [await open(revoked), await open(other)];
    const started = performance.now();
    stage.one.realtime.endToken(hashSecret(revoked.token));
    await program.next('disconnect');
    expect(performance.now() - started).toBeLessThan(1_000);
    expect(witness.socket.connected).toBe(true);
  });

  it('reopenPeer cuts within a second on the other replica, to come back with other rights', async () => {
    const peer = stage.viewers.signIn(['organiser']);
    const client = await stage.connect(stage.two, { session: peer.token });
    const eventId = newId();
    expect(await client.send('event:watch', { eventId })).toEqual({ ok: true });
    stage.viewers.setRoles(peer.token, []);
    const started = performance.now();
    stage.one.realtime.reopenPeer(peer.peerId);
    await client.next('disconnect');
    expect(performance.now() - started).toBeLessThan(1_000);
    expect(client.all('session:ended')).toEqual([]);
    const again = await stage.connect(stage.two, { session: peer.token });
    expect(await again.send('event:watch', { eventId })).toMatchObject({
      ok: false,
      code: 'FORBIDDEN',
    });
  });
}

/** The word of it is lost on its way. */
function lost(stage: LiveStage): void {
  it('cuts within a second or two whose session ended or role is gone, without any word', async () => {
    const [ended, demoted] = [stage.viewers.signIn(), stage.viewers.signIn(['organiser'])];
    const token = stage.viewers.apiToken();
    const open = await Promise.all([
      stage.connect(stage.two, { session: ended.token }),
      stage.connect(stage.two, { session: demoted.token }),
      stage.connect(stage.two, { apiToken: token.token, origin: null }),
    ]);
    const witness = await stage.connect(stage.two, { session: stage.viewers.signIn().token });
    const cut = Promise.all(open.map((client) => client.next('disconnect')));
    const started = performance.now();
    for (const { token: secret } of [ended, token]) stage.viewers.forget(secret);
    stage.viewers.setRoles(demoted.token, []);
    await cut;
    expect(performance.now() - started).toBeLessThan(2_000);
    expect(open.map((client) => client.all('session:ended').length)).toEqual([1, 0, 1]);
    expect(witness.socket.connected).toBe(true);
  });
}

/** Whose connection is cut, and when. */
function ending(stage: LiveStage): void {
  it.each(['endSession', 'endPeer'] as const)(
    '%s cuts within a second on the other replica',
    async (way) => {
      const roomId = newId();
      const victim = await stage.someoneIn(stage.two, roomId);
      const witness = await stage.someoneIn(stage.two, roomId);
      stage.viewers.forget(victim.token);
      const started = performance.now();
      stage.one.realtime[way](way === 'endSession' ? victim.sessionId : victim.peerId);
      await victim.client.next('disconnect');
      expect(performance.now() - started).toBeLessThan(1_000);
      stage.one.realtime.toWatchers(roomSubject(roomId), 'room:message', aMessage(roomId, 1));
      await witness.client.next('room:message');
      expect(victim.client.all('room:message')).toEqual([]);
      expect(victim.client.all('session:ended')).toHaveLength(1);
      await expect(stage.connect(stage.two, { session: victim.token })).rejects.toThrow(
        'UNAUTHENTICATED',
      );
    },
  );

  it('cuts a connection whose session ended while it was being opened', async () => {
    const peer = stage.viewers.signIn();
    stage.viewers.beforeAnswer = () => stage.one.realtime.endSession(peer.sessionId);
    const client = await stage.connect(stage.one, { session: peer.token });
    await client.next('disconnect');
  });

  it('tells its clients to come back later when it stops', async () => {
    const extra = await stage.replica();
    const { client } = await stage.someoneIn(extra, newId());
    await extra.app.close();
    expect(client.all('server:stopping')).toEqual([{ withinMilliseconds: 5_000 }]);
    await client.next('disconnect');
  }, 20_000);
}

/** Who is taken out of a room. */
function removing(stage: LiveStage): void {
  it('takes a removed peer out of the room on the other replica, and tells her', async () => {
    const roomId = newId();
    const [removed, stays] = [
      await stage.someoneIn(stage.two, roomId),
      await stage.someoneIn(stage.two, roomId),
    ];
    stage.one.realtime.removeFrom(
      removed.peerId,
      roomSubject(roomId),
      roomFarewell(roomId, 'removed'),
    );
    expect(await removed.client.next('room:closed')).toEqual({ roomId, reason: 'removed' });
    stage.one.realtime.toWatchers(roomSubject(roomId), 'room:message', aMessage(roomId, 1));
    await stays.client.next('room:message');
    expect(removed.client.all('room:message')).toEqual([]);
  });

  it('does not let in a peer who is removed while she enters', async () => {
    const roomId = newId();
    const peer = stage.viewers.signIn();
    const client = await stage.connect(stage.one, { session: peer.token });
    stage.one.rooms.beforeAnswer = () =>
      stage.one.realtime.removeFrom(
        peer.peerId,
        roomSubject(roomId),
        roomFarewell(roomId, 'removed'),
      );
    expect(await client.send('room:join', { roomId })).toEqual({ ok: false, code: 'NOT_FOUND' });
    expect(stage.one.realtime.present(roomSubject(roomId)).count).toBe(0);
  });

  it('empties a closed room everywhere', async () => {
    const roomId = newId();
    const there = await stage.someoneIn(stage.two, roomId);
    stage.one.realtime.close(roomSubject(roomId), roomFarewell(roomId, 'closed'));
    expect(await there.client.next('room:closed')).toEqual({ roomId, reason: 'closed' });
    expect(await there.client.send('room:typing', { roomId })).toEqual({
      ok: false,
      code: 'NOT_FOUND',
    });
  });
}

/** What the replicas know of each other’s peers. */
function knowing(stage: LiveStage): void {
  it('knows who is in a room over both replicas, each peer once', async () => {
    const roomId = newId();
    const here = await stage.someoneIn(stage.one, roomId);
    const there = await stage.someoneIn(stage.two, roomId);
    await here.client.next('room:present', ({ count }) => count === 2);
    const second = await stage.connect(stage.two, { session: here.token });
    await second.send('room:join', { roomId });
    there.client.close();
    const gone = await here.client.next('room:present', ({ left }) => left.includes(there.peerId));
    expect(gone).toMatchObject({ count: 1, joined: [] });
    expect(
      stage.one.realtime.present(roomSubject(roomId)).faces.map(({ peerId }) => peerId),
    ).toEqual([here.peerId]);
    here.client.close();
    second.close();
  });

  it('judges the next message by new roles', async () => {
    const peer = stage.viewers.signIn();
    const client = await stage.connect(stage.two, { session: peer.token });
    const eventId = newId();
    expect(await client.send('event:watch', { eventId })).toMatchObject({
      ok: false,
      code: 'FORBIDDEN',
    });
    stage.viewers.setRoles(peer.token, ['organiser']);
    stage.two.realtime.refreshPeer(peer.peerId);
    expect(await client.send('event:watch', { eventId })).toEqual({ ok: true });
    stage.one.realtime.hint(eventSubject(eventId), 'event:changed', { eventId });
    await client.next('event:changed');
  });
}

/**
 * What live connections promise over two replicas, whatever links these. Declares the tests; call
 * it inside a `describe`.
 */
export function liveContract(link: Link): void {
  const stage = new LiveStage(link);
  beforeAll(() => stage.start(), 60_000);
  afterEach(() => stage.reset());
  afterAll(() => stage.stop(), 30_000);
  pushing(stage);
  ending(stage);
  losing(stage);
  lost(stage);
  removing(stage);
  knowing(stage);
}
