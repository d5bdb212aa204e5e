import { describe, expect, it } from '@jest/globals';
import { SystemClock } from './clock.js';
import { newId, type Id } from './id.js';

const wall = (): number => new SystemClock().now().getTime();
/** The instant an id bears. */
const instantOf = (id: Id): number => Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16);

describe('a new id', () => {
  it('bears the time of the wall, also after the process or its machine was suspended', () => {
    // The monotonic clock stands still meanwhile.
    const slept = performance.now;
    performance.now = () => slept.call(performance) - 3_600_000;
    try {
      const before = wall();
      expect(instantOf(newId())).toBeGreaterThanOrEqual(before);
      expect(instantOf(newId())).toBeLessThanOrEqual(wall() + 1);
    } finally {
      performance.now = slept;
    }
  });

  it('rises strictly, whatever the clock does', () => {
    const now = wall() + 60_000;
    const clock = [now, now, now + 1, now - 30_000, now - 30_000, now + 2];
    const ids = clock.flatMap((at) => Array.from({ length: 3_000 }, () => newId(at)));
    expect(ids).toEqual([...ids].sort());
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('comes back to the wall when that has caught up', () => {
    newId(wall() + 200_000);
    const later = wall() + 300_000;
    expect(instantOf(newId(later))).toBe(later);
  });
});
