import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  hasRedis,
  LiveClient,
  startReplica,
  StubViewers,
  testDatabase,
  TestRedis,
  type Replica,
  type TestDatabase,
} from '@peerloop/testing';
import { Redis } from 'ioredis';

(hasRedis() ? describe : describe.skip)('the link over Redis', () => {
  const viewers = new StubViewers();
  let database: TestDatabase;
  let redis: TestRedis;
  let replicas: Replica[] = [];

  beforeAll(async () => {
    [database, redis] = await Promise.all([testDatabase(), TestRedis.start()]);
    const options = { databaseUrl: database.url, redisUrl: redis.url, viewers };
    replicas = await Promise.all([startReplica(options), startReplica(options)]);
  }, 30_000);
  afterAll(async () => {
    await Promise.all(replicas.map(({ app }) => app.close()));
    await redis.stop();
    await database.drop();
  });

  it('survives a flush and the loss of every connection, and has clients catch up', async () => {
    const [one, two] = replicas as [Replica, Replica];
    const peer = viewers.signIn();
    const client = await LiveClient.open(two.url, { session: peer.token });
    const operator = new Redis(redis.url, { maxRetriesPerRequest: 2 });
    for (let round = 1; round <= 2; round += 1) {
      client.heard.length = 0;
      await operator.flushall();
      await operator.call('CLIENT', 'KILL', 'TYPE', 'pubsub');
      await operator.call('CLIENT', 'KILL', 'TYPE', 'normal', 'SKIPME', 'yes');
      await client.next('live:resync', () => true, 15_000);
      const call = () => one.realtime.toPeer(peer.peerId, 'inbox:new', { unread: round });
      const calling = setInterval(call, 100);
      const heard = client.next('inbox:new', ({ unread }) => unread === round, 15_000);
      expect(await heard.finally(() => clearInterval(calling))).toEqual({ unread: round });
    }
    operator.disconnect();
    client.close();
  }, 60_000);
});
