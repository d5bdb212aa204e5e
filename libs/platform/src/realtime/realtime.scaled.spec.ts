import { afterAll, beforeAll, describe } from '@jest/globals';
import {
  hasRedis,
  liveContract,
  testDatabase,
  TestRedis,
  type TestDatabase,
} from '@peerloop/testing';

(hasRedis() ? describe : describe.skip)('live connections over Redis', () => {
  let database: TestDatabase;
  let redis: TestRedis;

  beforeAll(async () => {
    [database, redis] = await Promise.all([testDatabase(), TestRedis.start()]);
  });
  afterAll(async () => {
    await redis.stop();
    await database.drop();
  });

  liveContract(async () => ({ databaseUrl: database.url, redisUrl: redis.url }));
});
