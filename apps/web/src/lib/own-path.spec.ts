import { describe, expect, it } from '@jest/globals';
import { ownPath } from './own-path.ts';

describe('ownPath', () => {
  it.each(['/', '/topics/land?after=x#reply', '/people/ana-ilić'])('keeps %s', (path) => {
    expect(ownPath(path)).toBe(path);
  });

  it.each([
    null,
    undefined,
    '',
    'topics',
    '//elsewhere.example',
    '/\\elsewhere.example',
    '/topics\\..\\x',
    'https://elsewhere.example/',
    'javascript:alert(1)',
    '/a\r\nSet-Cookie: x',
    '/\t/elsewhere.example',
  ])('does not lead to %j', (path) => {
    expect(ownPath(path, '/home')).toBe('/home');
  });
});
