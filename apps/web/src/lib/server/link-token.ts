import { error, type RequestEvent } from '@sveltejs/kit';

/** The token of a mailed link; a link without one leads nowhere. */
export function linkToken({ url }: Pick<RequestEvent, 'url'>): string {
  const token = url.searchParams.get('token') ?? '';
  if (!/^[\w-]{16,200}$/.test(token)) error(404);
  return token;
}
