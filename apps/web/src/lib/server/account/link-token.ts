import { error, type RequestEvent } from '@sveltejs/kit';

/** The token of a mailed link; a link without a whole one leads nowhere, and the page says why. */
export function linkToken({ url }: Pick<RequestEvent, 'url'>): string {
  const token = url.searchParams.get('token') ?? '';
  if (!/^[\w-]{16,200}$/.test(token)) error(404, 'LINK_UNKNOWN', { brokenLink: true });
  return token;
}
