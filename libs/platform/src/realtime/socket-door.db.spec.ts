import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@peerloop/kernel';
import {
  headOf,
  LiveClient,
  publicOrigin,
  startReplica,
  StubViewers,
  testDatabase,
  type Replica,
  type TestDatabase,
} from '@peerloop/testing';
import { WebSocket } from 'ws';
import { sessionCookie } from '../auth/viewer-source.js';

const viewers = new StubViewers();
let database: TestDatabase;
let replica: Replica;
const open: LiveClient[] = [];

async function connect(options: ConstructorParameters<typeof LiveClient>[1]): Promise<LiveClient> {
  const client = await LiveClient.open(replica.url, options);
  open.push(client);
  return client;
}

/** A connection below socket.io's client, for what that would never send. */
async function raw(headers: Record<string, string> = {}): Promise<WebSocket> {
  const url = `${replica.url.replace('http', 'ws')}/socket.io/?EIO=4&transport=websocket`;
  const socket = new WebSocket(url, { headers: { origin: publicOrigin, ...headers } });
  await new Promise((resolve, reject) => {
    socket.once('open', resolve);
    socket.once('error', reject);
  });
  return socket;
}

function closed(socket: WebSocket): Promise<number> {
  return new Promise((resolve) => {
    if (socket.readyState === WebSocket.CLOSED) resolve(0);
    else socket.once('close', resolve);
    socket.on('error', () => undefined);
  });
}

async function signedInRaw(): Promise<WebSocket> {
  const socket = await raw({ cookie: `${sessionCookie}=${viewers.signIn().token}` });
  const connected = new Promise<void>((resolve) => {
    socket.on('message', (data: Buffer) => {
      if (data.toString().startsWith('40')) resolve();
    });
  });
  socket.send('40');
  await connected;
  return socket;
}

beforeAll(async () => {
  database = await testDatabase();
  replica = await startReplica({ databaseUrl: database.url, redisUrl: null, viewers });
}, 30_000);
afterEach(() => {
  for (const client of open.splice(0)) client.close();
});
afterAll(async () => {
  await replica.app.close();
  await database.drop();
});

describe('who may connect (ASVS 4.4.2)', () => {
  it.each([
    ['another site', 'https://evil.test'],
    ['a look-alike host', 'https://peerloop.test.evil.test'],
    ['a subdomain', 'https://www.peerloop.test'],
    ['another scheme', 'http://peerloop.test'],
    ['another port', 'https://peerloop.test:8443'],
    ['a sandboxed page', 'null'],
    ['a program with a cookie', null],
  ])('refuses %s before anybody is looked up', async (_, origin) => {
    const { token } = viewers.signIn();
    const before = viewers.reads;
    await expect(connect({ session: token, origin })).rejects.toThrow('websocket error');
    expect(viewers.reads).toBe(before);
  });

  it('refuses polling, from our own origin too', async () => {
    for (const origin of [publicOrigin, 'https://evil.test']) {
      const answer = await headOf(`${replica.url}/socket.io/?EIO=4&transport=polling`, {
        headers: { origin },
      });
      expect(answer.status).toBe(400);
    }
  });

  it('refuses guests and ended sessions', async () => {
    await expect(connect({})).rejects.toThrow('UNAUTHENTICATED');
    await expect(connect({ session: newId() })).rejects.toThrow('UNAUTHENTICATED');
  });

  it('takes API tokens without an origin, and no false ones', async () => {
    const { token } = viewers.apiToken();
    const client = await connect({ apiToken: token, origin: null });
    expect(await client.send('room:join', { roomId: newId() })).toMatchObject({ ok: true });
    await expect(connect({ apiToken: newId(), origin: null })).rejects.toThrow('UNAUTHENTICATED');
  });

  it('limits the connections of one peer', async () => {
    const { token } = viewers.signIn();
    for (let count = 0; count < 20; count += 1) await connect({ session: token });
    await expect(connect({ session: token })).rejects.toThrow('TOO_MANY_CONNECTIONS');
  });

  it('hides what went wrong inside', async () => {
    viewers.beforeAnswer = () => {
      throw new Error('password of the database');
    };
    await expect(connect({ session: viewers.signIn().token })).rejects.toThrow(/^INTERNAL$/);
    viewers.beforeAnswer = () => undefined;
  });
});

describe('messages', () => {
  it('are checked, and refused by code', async () => {
    const client = await connect({ session: viewers.signIn().token });
    const send = client.send.bind(client) as (name: string, payload: unknown) => Promise<unknown>;
    for (const payload of [
      null,
      7,
      'x',
      [],
      {},
      { roomId: 'x' },
      { roomId: newId(), afterSeq: -1 },
    ]) {
      expect(await send('room:join', payload)).toEqual({ ok: false, code: 'VALIDATION' });
    }
    expect(await send('event:watch', { eventId: newId() })).toMatchObject({
      ok: false,
      code: 'FORBIDDEN',
    });
  });

  it('never answer with the detail of a bug', async () => {
    const client = await connect({ session: viewers.signIn().token });
    const answer = await client.send('event:unwatch', { eventId: newId() });
    expect(answer).toEqual({ ok: false, code: 'INTERNAL' });
    expect(JSON.stringify(client.heard)).not.toContain('secret detail');
  });

  it('limit how much one connection watches', async () => {
    const client = await connect({ session: viewers.signIn().token });
    let answer: { ok: boolean; code?: string } = { ok: true };
    for (let count = 0; answer.ok && count < 60; count += 1) {
      answer = await client.send('room:join', { roomId: newId() });
    }
    expect(answer).toMatchObject({ code: 'TOO_MANY_SUBSCRIPTIONS' });
  });

  it('are refused once the session is gone, although nobody said so', async () => {
    const peer = viewers.signIn();
    const client = await connect({ session: peer.token });
    viewers.forget(peer.token);
    replica.realtime.refreshPeer(peer.peerId);
    await expect(client.send('room:join', { roomId: newId() })).rejects.toThrow('disconnected');
    expect(client.all('session:ended')).toHaveLength(1);
  });
});

/** Resident memory of this process, in MB. */
function resident(): number {
  const [, pages = '0'] = readFileSync('/proc/self/statm', 'utf8').split(' ');
  return (Number(pages) * 4096) / 1024 / 1024;
}

describe('abuse ends the connection and nothing else', () => {
  it.each([
    [
      'a thousand messages',
      (socket: WebSocket) => {
        for (let count = 0; count < 1_000; count += 1) socket.send('42["room:typing",{}]');
      },
    ],
    [
      'a thousand pings',
      (socket: WebSocket) => {
        for (let count = 0; count < 1_000; count += 1) socket.send('2');
      },
    ],
    ['a 50 MB message', (socket: WebSocket) => socket.send(`42["x","${'x'.repeat(50_000_000)}"]`)],
    [
      'ten thousand announced attachments',
      (socket: WebSocket) => {
        const holes = Array.from({ length: 10_000 }, (_, num) => ({ _placeholder: true, num }));
        socket.send(`4510000-${JSON.stringify(['room:join', ...holes.slice(0, 1_000)])}`);
      },
    ],
    [
      'an unfinished attachment',
      (socket: WebSocket) => {
        socket.send('451-["room:join",{"_placeholder":true,"num":0}]');
        socket.send('42["room:typing",{}]');
      },
    ],
    ['nonsense', (socket: WebSocket) => socket.send('4{{{')],
  ])(
    '%s',
    async (_, attack) => {
      const roomId = newId();
      const bystander = await connect({ session: viewers.signIn().token });
      await bystander.send('room:join', { roomId });
      const before = resident();
      const attacker = await signedInRaw();
      const cut = closed(attacker);
      attack(attacker);
      await cut;
      // The attacker lives in this process as well: its own copy of 50 MB is counted twice.
      expect(resident() - before).toBeLessThan(250);
      const started = performance.now();
      expect(await bystander.send('room:typing', { roomId })).toEqual({ ok: true });
      expect(performance.now() - started).toBeLessThan(500);
    },
    20_000,
  );

  it('a message with a binary placeholder but no attachment is not a payload', async () => {
    const attacker = await signedInRaw();
    const cut = closed(attacker);
    attacker.send('450-["room:join",{"_placeholder":true,"num":0}]');
    const outcome = await Promise.race([
      cut.then(() => 'cut'),
      new Promise<string>((resolve) =>
        attacker.once('message', (data: Buffer) => resolve(data.toString())),
      ),
    ]);
    expect(outcome === 'cut' || outcome.includes('VALIDATION')).toBe(true);
    attacker.terminate();
  });

  it('one that never says who it is', async () => {
    const silent = await raw();
    expect(await closed(silent)).toBeGreaterThan(0);
  }, 20_000);
});
