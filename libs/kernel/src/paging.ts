import { textProblem } from './clean-text.js';
import { invalid } from './domain-error.js';
import { isId } from './id.js';

/** Keyset paging as in Relay connections: `first` items after an opaque cursor. */
export interface PageArgs {
  /** 1 to {@link maxPageSize}. */
  readonly first: number;
  readonly after?: string | null | undefined;
}

export interface PageInfo {
  readonly endCursor: string | null;
  readonly hasNextPage: boolean;
}

export interface Edge<T> {
  readonly cursor: string;
  readonly node: T;
}

export interface Page<T> {
  readonly edges: readonly Edge<T>[];
  readonly pageInfo: PageInfo;
}

export const maxPageSize = 50;

/**
 * Ids before and after all others. A list begins there when it has no cursor, so that one prepared
 * statement serves every page, each from its place in the index.
 */
export const leastId = '00000000-0000-0000-0000-000000000000';
export const greatestId = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

export type CursorPart = string | number;

/** Packs the sort key of a row into an opaque text that is safe in a URL. */
export function encodeCursor(parts: readonly CursorPart[]): string {
  const bytes = new TextEncoder().encode(JSON.stringify(parts));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

/**
 * What a part of a cursor is: an id, a whole number that fits a column of the database, an instant in
 * milli- or microseconds, or a text.
 */
export type CursorKind = 'id' | 'integer' | 'instant' | 'text';

type CursorValue<Kind extends CursorKind> = Kind extends 'id' | 'text' ? string : number;

type CursorValues<Kinds extends readonly CursorKind[]> = {
  -readonly [Index in keyof Kinds]: CursorValue<Kinds[Index]>;
};

const maxInteger = 2 ** 31 - 1;
const maxCursorText = 1000;

const readers: { readonly [Kind in CursorKind]: (part: unknown) => CursorValue<Kind> | null } = {
  id: (part) => (isId(part) ? part : null),
  integer: (part) => wholeNumber(part, maxInteger),
  instant: (part) => wholeNumber(part, Number.MAX_SAFE_INTEGER),
  text: (part) =>
    typeof part === 'string' && part.length <= maxCursorText && textProblem(part) === null
      ? part
      : null,
};

// Large numbers come from the database as texts.
function wholeNumber(part: unknown, max: number): number | null {
  const number = typeof part === 'string' && /^\d{1,16}$/.test(part) ? Number(part) : part;
  return Number.isSafeInteger(number) && (number as number) >= 0 && (number as number) <= max
    ? (number as number)
    : null;
}

/**
 * Cursors come from clients, so nothing in them is taken for what it should be.
 * @param kinds of the parts that {@link encodeCursor} was given
 * @throws VALIDATION on `after` when the text is no such cursor
 */
export function decodeCursor<const Kinds extends readonly CursorKind[]>(
  cursor: string,
  ...kinds: Kinds
): CursorValues<Kinds> {
  const parts = partsOf(cursor);
  const values = kinds.map((kind, index) => readers[kind](parts[index]));
  if (parts.length !== kinds.length || values.includes(null)) {
    throw invalid('after', 'CURSOR_INVALID');
  }
  return values as CursorValues<Kinds>;
}

function partsOf(cursor: string): readonly unknown[] {
  try {
    const binary = atob(cursor.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(binary, (char) => char.charCodeAt(0));
    const parts: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return Array.isArray(parts) ? parts : [];
  } catch {
    return [];
  }
}

/**
 * Shapes rows into a page. Read one row more than asked for: its presence says there is a next page.
 */
export function toPage<T>(
  rows: readonly T[],
  first: number,
  cursorOf: (row: T) => readonly CursorPart[],
): Page<T> {
  const edges = rows
    .slice(0, first)
    .map((node) => ({ cursor: encodeCursor(cursorOf(node)), node }));
  return {
    edges,
    pageInfo: { endCursor: edges.at(-1)?.cursor ?? null, hasNextPage: rows.length > first },
  };
}

/** The same page with other nodes, cursors kept: for filling a skeleton in batches. */
export function mapPage<A, B>(page: Page<A>, change: (node: A, index: number) => B): Page<B> {
  return {
    edges: page.edges.map((edge, index) => ({
      cursor: edge.cursor,
      node: change(edge.node, index),
    })),
    pageInfo: page.pageInfo,
  };
}
