import { error, redirect, type RequestEvent } from '@sveltejs/kit';
import { dev } from '$app/env';
import { API_URL } from '$app/env/private';
import type { TypedDocumentString } from '#lib/graphql/generated/graphql.ts';
import { ApiError, statusOf, type ApiFieldProblem } from './api-error.ts';
import { refused, tooMany } from './refused.ts';

const timeoutMs = 15_000;

/** What a call takes from the visitor's request. */
export type Caller = Pick<RequestEvent, 'request' | 'locals' | 'getClientAddress' | 'url'>;

/** Documents without variables need none. */
type Variables<V> = V extends Record<string, never> ? [variables?: V] : [variables: V];

interface Answer<R> {
  data?: R | null;
  errors?: {
    extensions?: { code?: string; fields?: ApiFieldProblem[]; facts?: ApiError['facts'] };
  }[];
}

/** The text in development, where documents change by the minute; else only the known hash. */
function bodyOf<R, V>(document: TypedDocumentString<R, V>, variables: V | undefined): string {
  if (dev) return JSON.stringify({ query: document.toString(), variables });
  const sha256Hash: unknown = document.__meta__?.['hash'];
  return JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash } }, variables });
}

/** What the api is told of the visitor with every request. */
export function headersOf(event: Caller, idempotencyKey: string | undefined): Headers {
  const { locals, request } = event;
  const headers = new Headers({
    'content-type': 'application/json',
    accept: 'application/json',
    'x-forwarded-for': event.getClientAddress(),
    'x-forwarded-proto': event.url.protocol.slice(0, -1),
    'x-request-id': locals.requestId,
    'x-locale': locals.locale,
  });
  if (locals.timeZone) headers.set('x-time-zone', locals.timeZone);
  const cookie = request.headers.get('cookie');
  if (cookie) headers.set('cookie', cookie);
  const agent = request.headers.get('user-agent');
  if (agent) headers.set('user-agent', agent);
  if (idempotencyKey) headers.set('idempotency-key', idempotencyKey);
  return headers;
}

/** @throws ApiError */
async function send<R, V>(
  event: Caller,
  document: TypedDocumentString<R, V>,
  variables: V | undefined,
  idempotencyKey?: string,
): Promise<R> {
  let answer: Answer<R>;
  try {
    const response = await fetch(`${API_URL}/graphql`, {
      method: 'POST',
      headers: headersOf(event, idempotencyKey),
      body: bodyOf(document, variables),
      signal: AbortSignal.timeout(timeoutMs),
    });
    event.locals.apiCookies.push(...response.headers.getSetCookie());
    answer = (await response.json()) as Answer<R>;
  } catch (cause) {
    throw new ApiError('UNAVAILABLE', [], {}, { cause });
  }
  const problem = answer.errors?.[0];
  if (problem) {
    const { code = 'INTERNAL', fields, facts } = problem.extensions ?? {};
    throw new ApiError(code, fields, facts);
  }
  if (!answer.data) throw new ApiError('INTERNAL');
  return answer.data;
}

/**
 * Ends the page for a failure that no form can show: not signed in → the sign-in page and back,
 * not hers to do → 403, missing or private → 404, too often → 429 with when to come again, the api
 * away → 503.
 */
export function endPage(event: Pick<RequestEvent, 'url'>, problem: unknown): never {
  if (!(problem instanceof ApiError)) throw problem;
  if (problem.code === 'UNAUTHENTICATED') {
    redirect(303, `/sign-in?next=${encodeURIComponent(event.url.pathname + event.url.search)}`);
  }
  if (problem.code === 'FORBIDDEN') refused(problem.facts['needs']);
  if (problem.code === 'RATE_LIMITED') tooMany(problem.facts);
  error(statusOf(problem.code), problem.code);
}

/** Asks the api, raw. Loads use `query`. @throws ApiError */
export function ask<R, V>(
  event: Caller,
  document: TypedDocumentString<R, V>,
  ...[variables]: Variables<V>
): Promise<R> {
  return send(event, document, variables);
}

/** Asks the api for what a page shows; a failure ends the page (see `endPage`). */
export async function query<R, V>(
  event: Caller,
  document: TypedDocumentString<R, V>,
  ...[variables]: Variables<V>
): Promise<R> {
  try {
    return await send(event, document, variables);
  } catch (problem) {
    endPage(event, problem);
  }
}

/**
 * Has the api change something. Give the form's `once` key, so that sending the form twice changes
 * it once. A failure is for `failed` (form.ts) to show.
 * @throws ApiError
 */
export function mutate<R, V>(
  event: Caller,
  document: TypedDocumentString<R, V>,
  variables: V,
  options: { idempotencyKey?: string | undefined } = {},
): Promise<R> {
  return send(event, document, variables, options.idempotencyKey);
}
