import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { PushedMessage } from './live-server.types.js';
import { PushBatch } from './push-batch.js';

const push = (number: number, size = 10): PushedMessage => [
  `peer:${number}`,
  'inbox:new',
  { text: 'x'.repeat(size) },
];

describe('pushes to the other processes', () => {
  let passed: PushedMessage[][];
  let batch: PushBatch;

  beforeEach(() => {
    jest.useFakeTimers();
    passed = [];
    batch = new PushBatch((pushes) => passed.push([...pushes]));
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it('go together, in their order, after a moment', () => {
    const all = [push(1), push(2), push(3)];
    for (const one of all) batch.add(one);
    expect(passed).toEqual([]);
    jest.runAllTimers();
    expect(passed).toEqual([all]);
  });

  it('are never more than one notification of PostgreSQL takes', () => {
    const all = Array.from({ length: 40 }, (_, number) => push(number, 1_000));
    for (const one of all) batch.add(one);
    jest.runAllTimers();
    expect(passed.flat()).toEqual(all);
    for (const pushes of passed) expect(JSON.stringify(pushes).length).toBeLessThan(7_000);
  });

  it('go alone when one is larger than that', () => {
    batch.add(push(1));
    batch.add(push(2, 20_000));
    batch.add(push(3));
    jest.runAllTimers();
    expect(passed.map((pushes) => pushes.length)).toEqual([1, 1, 1]);
  });

  it('go at once when something else must not overtake them', () => {
    batch.add(push(1));
    batch.flush();
    expect(passed).toEqual([[push(1)]]);
    jest.runAllTimers();
    expect(passed).toHaveLength(1);
  });
});
