import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { DomainError } from './domain-error.js';
import { newId } from './id.js';
import { decodeCursor, encodeCursor, toPage, type CursorKind } from './paging.js';

const id = newId();
const raw = (parts: unknown): string => Buffer.from(JSON.stringify(parts)).toString('base64url');

function refusal(cursor: string, ...kinds: CursorKind[]): unknown {
  try {
    return decodeCursor(cursor, ...kinds);
  } catch (error) {
    return error instanceof DomainError ? error.fields : error;
  }
}
const refused = [{ field: 'after', code: 'CURSOR_INVALID' }];

describe('cursors', () => {
  it('come back as they went, whatever the script', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 200 }).filter((text) => !/\p{Cc}/u.test(text)),
        fc.nat(),
        (text, number) => {
          const cursor = encodeCursor([text, number, id]);
          expect(cursor).toMatch(/^[\w-]+$/);
          expect(decodeCursor(cursor, 'text', 'integer', 'id')).toEqual([text, number, id]);
        },
      ),
    );
  });

  it('hold large numbers as the database writes them', () => {
    expect(decodeCursor(encodeCursor(['1795478400123456']), 'instant')).toEqual([1795478400123456]);
  });

  it.each<[string, unknown, CursorKind[]]>([
    ['no list', { 0: id }, ['id']],
    ['too few parts', [], ['id']],
    ['too many parts', [id, id], ['id']],
    ['a text for an id', ['x'], ['id']],
    ['a list for an id', [[id]], ['id']],
    ['a text for a number', ['1; DROP TABLE'], ['integer']],
    ['a number no column holds', [2 ** 31], ['integer']],
    ['a number below nothing', [-1], ['integer']],
    ['a part of a number', [1.5], ['instant']],
    ['a number of twenty digits', ['99999999999999999999'], ['instant']],
    ['a number for a text', [1], ['text']],
    ['a NUL in a text', ['a\u0000b'], ['text']],
    ['half a character in a text', ['\ud83d'], ['text']],
    ['a text without end', ['x'.repeat(1001)], ['text']],
    ['null', [null], ['text']],
  ])('are refused with %s', (_, parts, kinds) => {
    expect(refusal(raw(parts), ...kinds)).toEqual(refused);
  });

  it('are refused when they are none at all', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(refusal(text, 'id')).toEqual(refused);
      }),
    );
  });
});

describe('a page', () => {
  it('says by the row too many that there is more', () => {
    const page = toPage([1, 2, 3], 2, (row) => [row]);
    expect(page.edges.map(({ node }) => node)).toEqual([1, 2]);
    expect(page.pageInfo).toEqual({ hasNextPage: true, endCursor: encodeCursor([2]) });
    expect(toPage([], 2, () => []).pageInfo).toEqual({ hasNextPage: false, endCursor: null });
  });
});
