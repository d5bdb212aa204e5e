import { invalid } from './domain-error.js';

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

export type CursorPart = string | number;

/** Packs the sort key of a row into an opaque text that is safe in a URL. */
export function encodeCursor(parts: readonly CursorPart[]): string {
  const bytes = new TextEncoder().encode(JSON.stringify(parts));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

/** @throws VALIDATION on `after` when the text was not made by {@link encodeCursor} */
export function decodeCursor(cursor: string, length: number): CursorPart[] {
  try {
    const binary = atob(cursor.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(binary, (char) => char.charCodeAt(0));
    const parts: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    if (Array.isArray(parts) && parts.length === length && parts.every(isCursorPart)) return parts;
  } catch {
    // Falls through to the one answer for every malformed cursor.
  }
  throw invalid('after', 'CURSOR_INVALID');
}

function isCursorPart(value: unknown): value is CursorPart {
  return (typeof value === 'string' && value.length <= 300) || Number.isSafeInteger(value);
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
