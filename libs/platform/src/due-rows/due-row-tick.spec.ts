import { describe, expect, it } from '@jest/globals';
import type { Queue } from '../queue/queue.js';
import { DueRowTick } from './due-row-tick.js';

const tickThatFails = (error: Error): DueRowTick =>
  new DueRowTick({ runAll: () => Promise.reject(error) } as never, {} as Queue);

describe('a tick', () => {
  it('comes to nothing while the database is away, and is no dead letter', async () => {
    const away = Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' });
    await expect(tickThatFails(away).handle()).resolves.toBeUndefined();
  });

  it('fails for anything else', async () => {
    await expect(tickThatFails(new TypeError('a bug')).handle()).rejects.toThrow('a bug');
  });
});
