import { describe, expect, it } from '@jest/globals';
import { redisAway } from './redis-away.js';

describe('a Redis that cannot do it just now', () => {
  it.each([
    "Stream isn't writeable and enableOfflineQueue options is false",
    'Connection is closed.',
    'Command timed out',
    'LOADING Redis is loading the dataset in memory',
    'MISCONF Redis is configured to save RDB snapshots, but it cannot persist on disk',
    "OOM command not allowed when used memory > 'maxmemory'",
  ])('is known by its words: %s', (words) => {
    expect(redisAway(new Error(words))).toBe(true);
  });

  it('is no excuse for a bug', () => {
    expect(redisAway(new Error("ERR unknown command 'FLY'"))).toBe(false);
  });
});
