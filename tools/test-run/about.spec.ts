import { describe, expect, it } from '@jest/globals';
import { about } from './about.mjs';

describe('what concerns a word', () => {
  it('is the library of that name, its own tests and those that are called after it elsewhere', () => {
    const { lint, tests } = about('forum');
    expect(lint).toContain('libs/forum');
    expect(tests).toContain('libs/forum/src/forum.messages.spec.ts');
    expect(tests).toContain('test/flows/forum.flow.spec.ts');
    expect(lint).toContain('test/flows/forum.flow.spec.ts');
    expect(tests.every((path) => path.includes('forum'))).toBe(true);
    // Linted with its library.
    expect(lint).not.toContain('libs/forum/src/forum.messages.spec.ts');
  });

  it('is nothing when there is no such word', () => {
    expect(about('nothing-is-called-so')).toEqual({ lint: [], tests: [], pages: [] });
  });

  it('keeps apart what is tested in a browser, which needs an instance of the whole product', () => {
    const { tests, pages } = about('people');
    expect(pages).toEqual(['test/browser/people.spec.ts']);
    expect(tests).not.toContain('test/browser/people.spec.ts');
  });
});
