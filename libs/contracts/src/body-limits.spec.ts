import { describe, expect, it } from '@jest/globals';
import { bodyRefusal, fileBodyBytes, plainBodyBytes } from './body-limits.js';

describe('the body of a request for a page', () => {
  const statusOf = (url: string, length: number) =>
    bodyRefusal(url, { 'content-length': String(length) })?.status;

  it.each(['/threads/1?/reply', '/', '/organise/lists/../../sign-in', '/organise/listsx', '//x'])(
    'of %s is as long as texts are',
    (url) => {
      expect(statusOf(url, plainBodyBytes)).toBeUndefined();
      expect(statusOf(url, plainBodyBytes + 1)).toBe(413);
    },
  );

  it.each(['/organise/lists/new', '/organise/lists/0195?/file'])('of %s may hold a file', (url) => {
    expect(statusOf(url, fileBodyBytes)).toBeUndefined();
    expect(statusOf(url, fileBodyBytes + 1)).toBe(413);
  });

  it('says how long it is', () => {
    expect(bodyRefusal('/', {})).toBeNull();
    expect(bodyRefusal('/', { 'transfer-encoding': 'chunked' })?.status).toBe(411);
  });
});
