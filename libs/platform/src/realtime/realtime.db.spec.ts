import { afterAll, beforeAll, describe } from '@jest/globals';
import { liveContract, testDatabase, type TestDatabase } from '@peerloop/testing';

describe('live connections over PostgreSQL', () => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await testDatabase();
  });
  afterAll(() => database.drop());

  liveContract(async () => ({ databaseUrl: database.url, redisUrl: null }));
});
