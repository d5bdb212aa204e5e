import { describe, expect, it } from '@jest/globals';
import { readableUrl } from './readable-url.js';

describe('an address', () => {
  it.each(['/', '/topics/voda-%C4%8D?x=%zz', '/search?q=100%', '/a%2Fb', '/a%25b'])(
    'that can be read stays as it is: %s',
    (url) => expect(readableUrl(url)).toBe(url),
  );

  it.each([
    ['/people/%zz', '/people/%25zz'],
    ['/threads/%E0%A4%A', '/threads/%25E0%25A4%25A'],
    ['/%FF/a%20b?q=%20', '/%25FF/a%2520b?q=%20'],
    ['/100%', '/100%25'],
  ])('that cannot is taken by its letters: %s', (url, read) => expect(readableUrl(url)).toBe(read));
});
