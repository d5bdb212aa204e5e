import { expect, it } from '@jest/globals';
import { QueueBackend } from './queue-backend.js';

it('says which Redis cannot be reached and why, without its password', async () => {
  const databaseUrl = 'postgres://nobody@127.0.0.1:9/none';
  const redisUrl = 'redis://user:hunter2@127.0.0.1:9';
  const error: unknown = await QueueBackend.open({ databaseUrl, redisUrl }).catch(
    (thrown: unknown) => thrown,
  );
  expect(String(error)).toMatch(
    /REDIS_URL: the server at 127\.0\.0\.1:9 cannot be used: .*ECONNREFUSED/,
  );
  expect(String(error)).not.toContain('hunter2');
});
