import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  LiveClient,
  publicOrigin,
  startReplica,
  StubViewers,
  testDatabase,
  type Replica,
  type TestDatabase,
} from '@peerloop/testing';
import { WebSocket } from 'ws';
import { limitClass } from '../limits/limit-classes.js';
import { RateLimits, type RateLimit } from '../limits/rate-limits.js';

const { account, place, seconds } = limitClass('connect')!;
const later: unknown = { retryAfterSeconds: expect.any(Number) };

const viewers = new StubViewers();
let database: TestDatabase;
let replica: Replica;
const opened: WebSocket[] = [];

/** What a handshake is answered that has not said who it is; null when it is let in. */
function handshake(address: string): Promise<unknown> {
  const url = `${replica.url.replace('http', 'ws')}/socket.io/?EIO=4&transport=websocket`;
  const headers = { origin: publicOrigin, 'x-forwarded-for': address };
  const socket = new WebSocket(url, { headers });
  opened.push(socket);
  return new Promise((resolve, reject) => {
    socket.once('open', () => resolve(null));
    socket.once('unexpected-response', (_request, response) => {
      text(response).then((body) => resolve(JSON.parse(body)), reject);
    });
    socket.on('error', reject);
  });
}

function spend(limit: RateLimit, who: string, times = limit.points): void {
  for (let count = 0; count < times; count += 1) {
    replica.app.get(RateLimits).consumeHere({ limit, who });
  }
}

beforeAll(async () => {
  const trustedProxies = ['loopback'];
  database = await testDatabase();
  replica = await startReplica({
    databaseUrl: database.url,
    redisUrl: null,
    viewers,
    trustedProxies,
  });
}, 30_000);
afterAll(async () => {
  for (const socket of opened) socket.terminate();
  await replica.app.close();
  await database.drop();
});

describe('live connections from one place', () => {
  it('are opened so many times a minute, whoever they are of', async () => {
    spend({ name: 'connect/place', points: place, seconds }, '2001:db8:1:2::/64', place - 1);
    expect(await handshake('2001:db8:1:2::1')).toBeNull();
    const refusal = { code: 'RATE_LIMITED', facts: later };
    expect(await handshake('2001:db8:1:2:ffff::7')).toEqual(refusal);
    expect(await handshake('2001:db8:1:3::1')).toBeNull();
    expect(viewers.reads).toBe(0);
  });

  it('are so many at once, and one more for each that is closed', async () => {
    const before = opened.length;
    const crowd = Array.from({ length: 1_000 }, () => handshake('192.0.2.7'));
    expect(new Set(await Promise.all(crowd))).toEqual(new Set([null]));
    expect(await handshake('192.0.2.7')).toEqual({ code: 'TOO_MANY_CONNECTIONS' });
    expect(await handshake('192.0.2.8')).toBeNull();
    const one = opened[before]!;
    one.close();
    await new Promise((resolve) => one.once('close', resolve));
    expect(await handshake('192.0.2.7')).toBeNull();
  });
});

describe('live connections of one account', () => {
  it('are opened so many times a minute', async () => {
    const { token, peerId } = viewers.signIn();
    spend({ name: 'connect', points: account, seconds }, peerId);
    const refused = LiveClient.open(replica.url, { session: token });
    await expect(refused).rejects.toMatchObject({ message: 'RATE_LIMITED', data: later });
  });
});
