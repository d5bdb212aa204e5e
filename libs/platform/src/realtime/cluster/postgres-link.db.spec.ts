import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { newId } from '@peerloop/kernel';
import {
  LiveClient,
  LoopbackServer,
  roomSubject,
  startReplica,
  StubViewers,
  testDatabase,
  type Replica,
  type TestDatabase,
} from '@peerloop/testing';
import pg from 'pg';
import { Server } from 'socket.io';
import { postgresLink } from './postgres-link.js';

const viewers = new StubViewers();
let database: TestDatabase;
let replicas: Replica[] = [];

beforeAll(async () => {
  database = await testDatabase();
  const options = { databaseUrl: database.url, redisUrl: null, viewers };
  replicas = await Promise.all([startReplica(options), startReplica(options)]);
}, 30_000);
afterAll(async () => {
  await Promise.all(replicas.map(({ app }) => app.close()));
  await database.drop();
});

/** Ends every connection to the database but this one's own. */
async function cutDatabaseConnections(): Promise<number> {
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  try {
    const { rowCount } = await client.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
       WHERE datname = current_database() AND pid <> pg_backend_pid()`,
    );
    return rowCount ?? 0;
  } finally {
    await client.end();
  }
}

it('survives the loss of every database connection, and has clients catch up', async () => {
  const [one, two] = replicas as [Replica, Replica];
  const peer = viewers.signIn();
  const client = await LiveClient.open(two.url, { session: peer.token });
  for (let round = 1; round <= 2; round += 1) {
    client.heard.length = 0;
    expect(await cutDatabaseConnections()).toBeGreaterThan(1);
    await client.next('live:resync', () => true, 15_000);
    const calling = setInterval(
      () => one.realtime.toPeer(peer.peerId, 'inbox:new', { unread: round }),
      100,
    );
    await client
      .next('inbox:new', ({ unread }) => unread === round, 15_000)
      .finally(() => clearInterval(calling));
  }
  // Her session ended without a word to anybody; nobody needs the link to see it.
  const ghost = viewers.signIn();
  const ghostly = await LiveClient.open(two.url, { session: ghost.token });
  viewers.forget(ghost.token);
  client.heard.length = 0;
  await cutDatabaseConnections();
  await ghostly.next('session:ended', () => true, 15_000);
  await ghostly.next('disconnect');
  await client.next('live:resync', () => true, 15_000);

  client.heard.length = 0;
  const roomId = newId();
  await client.send('room:join', { roomId });
  const message = two.rooms.say(roomId, 'once');
  one.realtime.toWatchers(roomSubject(roomId), 'room:message', message);
  one.realtime.toWatchers(roomSubject(roomId), 'room:typing', {
    roomId,
    face: { peerId: newId(), name: 'Last' },
  });
  await client.next('room:typing');
  expect(client.all('room:message')).toEqual([message]);
  client.close();
}, 60_000);

it('rests once it is closed, also while it was connecting', async () => {
  const silent = await LoopbackServer.listen();
  const link = postgresLink(`postgres://nobody:x@127.0.0.1:${silent.port}/nowhere`, {
    onReconnected: () => undefined,
  });
  const { sockets } = new Server({ adapter: link.adapter });
  await sockets.adapter.close();
  await link.close();
  // What was under way fails now. Trying again, it would keep this file from ending.
  await silent.close();
});
