import type { RequestEvent } from '@sveltejs/kit';
import { ApiError } from './api-error.ts';

/**
 * Answers what a page's script posts without waiting for it: what cannot be done by now (signed out,
 * gone) is nobody's concern.
 */
export async function aside(
  event: RequestEvent,
  act: (body: Readonly<Record<string, unknown>>) => Promise<unknown>,
): Promise<Response> {
  const body: unknown = await event.request.json().catch(() => null);
  if (typeof body !== 'object' || body === null) return new Response(null, { status: 400 });
  try {
    await act({ ...body });
  } catch (problem) {
    if (!(problem instanceof ApiError)) throw problem;
  }
  return new Response(null, { status: 204 });
}
