import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { RoomMessage } from '@peerloop/contracts';
import { newId, type Id } from '@peerloop/kernel';
import { sessionCookie } from '@peerloop/platform';
import {
  publicOrigin,
  roomFarewell,
  roomSubject,
  startReplica,
  StubRooms,
  StubViewers,
  testDatabase,
  type Replica,
  type TestDatabase,
} from '@peerloop/testing';
import { io, type Socket } from 'socket.io-client';
import { Live } from '../../apps/web/src/lib/live/live.js';
import { RoomFeed, type RoomView } from '../../apps/web/src/lib/live/room-feed.js';

/** A page of a room: what it shows, as the browser keeps it. */
class Page implements RoomView {
  readonly shown = new Map<number, RoomMessage>();
  readonly twice: number[] = [];
  closedBecause: string | null = null;
  private readonly changes = new Set<number>();
  private waiting: (() => void) | null = null;

  reset(): void {
    this.shown.clear();
    this.changes.clear();
  }

  apply(message: RoomMessage): void {
    if (this.changes.has(message.changeSeq)) this.twice.push(message.changeSeq);
    this.changes.add(message.changeSeq);
    this.shown.set(message.seq, message);
    this.waiting?.();
  }

  present(): void {}
  presentChanged(): void {}
  typing(): void {}
  closed(reason: string): void {
    this.closedBecause = reason;
    this.waiting?.();
  }

  /** In the order of their places, as people read them. */
  get messages(): RoomMessage[] {
    return [...this.shown.values()].sort((a, b) => a.seq - b.seq);
  }

  async until(holds: () => boolean, within = 8_000): Promise<void> {
    const limit = AbortSignal.timeout(within);
    while (!holds()) {
      await new Promise<void>((resolve, reject) => {
        this.waiting = resolve;
        limit.addEventListener('abort', () => reject(new Error('the page did not catch up')));
      });
    }
  }
}

const viewers = new StubViewers();
const rooms = new StubRooms();
let database: TestDatabase;
let replica: Replica;
const opened: { live: Live; feed: RoomFeed }[] = [];

function openPage(roomId: Id, seq: number | null = null) {
  const page = new Page();
  const { token } = viewers.signIn();
  let socket: Socket | undefined;
  const live = new Live(async () => {
    socket = io(replica.url, {
      autoConnect: false,
      forceNew: true,
      transports: ['websocket'],
      reconnectionDelay: 50,
      extraHeaders: { origin: publicOrigin, cookie: `${sessionCookie}=${token}` },
    });
    return socket;
  });
  const feed = new RoomFeed(live, roomId, seq, page);
  feed.start();
  opened.push({ live, feed });
  return { page, live, token, cut: () => socket?.io.engine.close() };
}

function push(message: RoomMessage): void {
  const isNew = message.seq === message.changeSeq;
  const name = isNew ? 'room:message' : 'room:message-changed';
  replica.realtime.toWatchers(roomSubject(message.roomId), name, message);
}

function say(roomId: Id, html: string): RoomMessage {
  const message = rooms.say(roomId, html);
  push(message);
  return message;
}

beforeAll(async () => {
  database = await testDatabase();
  replica = await startReplica({ databaseUrl: database.url, redisUrl: null, viewers, rooms });
}, 30_000);
afterEach(async () => {
  for (const { live, feed } of opened.splice(0)) {
    feed.stop();
    await live.close();
  }
});
afterAll(async () => {
  await replica.app.close();
  await database.drop();
});

describe('a room page', () => {
  it('is equal to the room after a lost connection: nothing missing, nothing twice', async () => {
    const roomId = newId();
    const { page, live, cut } = openPage(roomId);
    await new Promise<void>((resolve) => live.onState((state) => state === 'online' && resolve()));
    const first = say(roomId, 'before');
    await page.until(() => page.shown.size === 1);
    cut();
    for (let count = 0; count < 300; count += 1) say(roomId, `while away ${count}`);
    push(rooms.edit(roomId, first.seq, 'edited while away'));
    const last = say(roomId, 'after');
    await page.until(() => page.shown.has(last.seq));
    expect(page.messages).toEqual(rooms.all(roomId));
    expect(page.twice).toEqual([]);
  });

  it('begins anew when too much was missed', async () => {
    const roomId = newId();
    for (let count = 0; count < 1_000; count += 1) rooms.say(roomId, `old ${count}`);
    const { page } = openPage(roomId, 3);
    await page.until(() => page.shown.has(1_000));
    expect(page.messages).toEqual(rooms.all(roomId).slice(-50));
  });

  it.each(Array.from({ length: 20 }, (_, index) => index + 1))(
    'is equal to the room whatever pushes are lost or overtake each other (seed %i)',
    async (seed) => {
      let state = seed * 2_654_435_761;
      const random = (below: number) => {
        state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
        return state % below;
      };
      const roomId = newId();
      const { page } = openPage(roomId);
      say(roomId, 'first');
      await page.until(() => page.shown.size === 1);
      const late: RoomMessage[] = [];
      for (let count = 0; count < 60; count += 1) {
        const places = rooms.all(roomId).length;
        const isEdit = random(4) === 0;
        const message = isEdit
          ? rooms.edit(roomId, 1 + random(places), `edit ${count}`)
          : rooms.say(roomId, `say ${count}`);
        const fate = random(3);
        if (fate === 0) push(message);
        if (fate === 1) late.unshift(message);
      }
      late.forEach(push);
      const last = say(roomId, 'last');
      await page.until(() => page.shown.has(last.seq));
      expect(page.messages).toEqual(rooms.all(roomId));
      expect(page.twice).toEqual([]);
    },
  );

  it('learns that it may not be there', async () => {
    const [roomId] = [newId()];
    const { page, live } = openPage(roomId);
    await page.until(() => true);
    await new Promise<void>((resolve) => live.onState((state) => state === 'online' && resolve()));
    expect((await live.send('room:join', { roomId: 'not a room' })).ok).toBe(false);
    replica.realtime.close(roomSubject(roomId), roomFarewell(roomId, 'closed'));
    await page.until(() => page.closedBecause !== null);
    expect(page.closedBecause).toBe('closed');
  });

  it('knows when its session has ended, and does not come back', async () => {
    const { live, token } = openPage(newId());
    await new Promise<void>((resolve) => live.onState((state) => state === 'online' && resolve()));
    const viewer = await viewers.fromCredentials({ sessionToken: token });
    viewers.forget(token);
    const ended = new Promise<void>((resolve) =>
      live.onState((state) => state === 'ended' && resolve()),
    );
    replica.realtime.endSession(viewer.sessionId ?? '');
    await ended;
    expect(await live.send('room:leave', { roomId: newId() })).toEqual({
      ok: false,
      code: 'OFFLINE',
    });
  });
});
