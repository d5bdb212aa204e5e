import { afterAll, beforeAll, describe } from '@jest/globals';
import { liveContract, testDatabase, type TestDatabase } from '@peerloop/testing';

const redisUrl = process.env['REDIS_URL'] ?? null;

(redisUrl ? describe : describe.skip)('live connections over Redis', () => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await testDatabase();
  });
  afterAll(() => database.drop());

  liveContract(async () => ({ databaseUrl: database.url, redisUrl }));
});
