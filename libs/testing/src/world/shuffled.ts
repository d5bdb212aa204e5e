import { createHash } from 'node:crypto';
import { jest } from '@jest/globals';

let calls = 0;

/**
 * The same in another order, which hangs on the seed of the run alone: `jest --seed=…` brings back the
 * orders of a run that failed (its summary names the seed).
 */
export function shuffled<T>(items: readonly T[]): T[] {
  calls += 1;
  const rank = (index: number): string =>
    createHash('sha256').update(`${jest.getSeed()} ${calls} ${index}`).digest('hex');
  return items
    .map((item, index) => ({ item, rank: rank(index) }))
    .sort((one, other) => (one.rank < other.rank ? -1 : 1))
    .map(({ item }) => item);
}
