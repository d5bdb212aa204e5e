import { setImmediate as turn } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { boundedLimit, type BoundedLimit } from './bounded-limit.js';

/** Work that runs until the test ends it, and a note of what was let in. */
function stage(limited: BoundedLimit) {
  const begun: number[] = [];
  const ends: (() => void)[] = [];
  const enter = (index: number) =>
    limited(async () => {
      begun.push(index);
      await new Promise<void>((resolve) => {
        ends[index] = resolve;
      });
      return index;
    });
  return { begun, enter, end: (index: number) => ends[index]?.() };
}

describe('boundedLimit', () => {
  it('lets so many in at once and the others in their order', async () => {
    const { begun, enter, end } = stage(boundedLimit(2, 10));
    const calls = [0, 1, 2, 3, 4].map(enter);
    await turn();
    expect(begun).toEqual([0, 1]);
    end(1);
    await calls[1];
    await expect(Promise.race([calls[0], Promise.resolve('still at it')])).resolves.toBe(
      'still at it',
    );
    expect(begun).toEqual([0, 1, 2]);
    end(0);
    await calls[0];
    await turn();
    end(2);
    await calls[2];
    await turn();
    expect(begun).toEqual([0, 1, 2, 3, 4]);
    end(3);
    end(4);
    expect(await Promise.all(calls)).toEqual([0, 1, 2, 3, 4]);
  });

  it('refuses at once who comes when the line is full, and serves again afterwards', async () => {
    const { begun, enter, end } = stage(boundedLimit(1, 1));
    const calls = [enter(0), enter(1)];
    await expect(enter(2)).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    end(0);
    await calls[0];
    await turn();
    end(1);
    await calls[1];
    const later = enter(3);
    await turn();
    end(3);
    expect(await later).toBe(3);
    expect(begun).toEqual([0, 1, 3]);
  });

  it('gives the place of failed work to the next', async () => {
    const limited = boundedLimit(1, 1);
    const failing = limited(() => Promise.reject(new Error('it broke')));
    const next = limited(() => Promise.resolve('served'));
    await expect(failing).rejects.toThrow('it broke');
    expect(await next).toBe('served');
  });
});
