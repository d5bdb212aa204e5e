import { describe, expect, it } from '@jest/globals';
import { unavailable } from './unavailable.js';

describe('a full disk', () => {
  it.each(['53100', 'ENOSPC', 'EDQUOT'])('is for a while only: %s', (code) => {
    expect(unavailable(Object.assign(new Error('no space left on device'), { code }))).toBe(true);
  });

  it('is no excuse for a bug', () => {
    expect(unavailable(Object.assign(new Error('no such column'), { code: '42703' }))).toBe(false);
  });
});
