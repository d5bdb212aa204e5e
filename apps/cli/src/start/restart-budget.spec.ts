import { describe, expect, it } from '@jest/globals';
import { RestartBudget } from './restart-budget.js';

describe('RestartBudget', () => {
  it('waits longer each time, and gives up at the sixth crash within a minute', () => {
    const budget = new RestartBudget();
    const delays = [0, 1, 2, 3, 4, 5].map((second) => budget.afterCrash(second * 1_000));
    expect(delays).toEqual([500, 1_000, 2_000, 4_000, 8_000, null]);
  });

  it('forgets crashes after a minute', () => {
    const budget = new RestartBudget();
    for (let minute = 0; minute < 20; minute += 1) {
      expect(budget.afterCrash(minute * 60_000)).toBe(500);
    }
  });
});
