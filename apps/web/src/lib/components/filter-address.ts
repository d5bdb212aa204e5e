export type Filters = Readonly<Record<string, string | boolean>>;

/** The query of an address that keeps these filters. */
export function keptFilters(filters: Filters): URLSearchParams {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(filters)) {
    if (value) query.set(name, value === true ? 'yes' : value);
  }
  return query;
}

/** Whether anything but the words searched for narrows the list. */
export function isNarrowed(filters: Filters): boolean {
  return Object.entries(filters).some(([name, value]) => name !== 'text' && Boolean(value));
}

export interface PageInfo {
  readonly hasNextPage: boolean;
  readonly endCursor?: string | null;
}

/** Address of the next page; null at the end. */
export function nextPage(kept: URLSearchParams, pageInfo: PageInfo): string | null {
  if (!pageInfo.hasNextPage || !pageInfo.endCursor) return null;
  const query = new URLSearchParams(kept);
  query.set('after', pageInfo.endCursor);
  return `?${query}`;
}
