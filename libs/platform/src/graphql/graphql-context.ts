import { createHash } from 'node:crypto';
import { DomainError, type Viewer } from '@peerloop/kernel';
import '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { sessionCookie, type ViewerSource } from '../auth/viewer-source.js';
import { requestContext } from '../request/request-context.js';

/** What every resolver gets as its context. New for each request. */
export interface GraphqlContext {
  readonly viewer: Viewer;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

const bearer = /^Bearer (\S{20,200})$/;
const idempotencyKeyShape = /^[\x21-\x7e]{8,100}$/;

export function apiTokenOf(request: FastifyRequest): string | undefined {
  return bearer.exec(request.headers.authorization ?? '')?.[1];
}

function header(request: FastifyRequest, name: string): string | undefined {
  const value = request.headers[name];
  return typeof value === 'string' ? value : undefined;
}

/**
 * A page of another site must not act with the visitor's cookie. SameSite cookies already prevent
 * it; this holds where they do not. Server-side callers (the web app) send no Origin.
 */
function demandOwnOrigin(request: FastifyRequest, publicOrigin: string): void {
  const { origin } = request.headers;
  if (origin !== undefined && origin !== publicOrigin && request.cookies[sessionCookie]) {
    throw new DomainError('ORIGIN_FOREIGN');
  }
}

/** Remembers a client's idempotency key for the transactions of this request. */
function rememberIdempotencyKey(request: FastifyRequest, viewer: Viewer): void {
  const key = header(request, 'idempotency-key');
  const context = requestContext();
  if (key === undefined || !context) return;
  if (!idempotencyKeyShape.test(key)) throw new DomainError('IDEMPOTENCY_KEY_INVALID');
  const { query, variables } = request.body as { query?: unknown; variables?: unknown };
  const fingerprint = createHash('sha256')
    .update(JSON.stringify([query, variables ?? {}]))
    .digest('base64url');
  context.idempotentCall = { key, owner: viewer.peerId ?? 'guest', fingerprint, steps: 0 };
}

/** @throws UNAUTHENTICATED for a bad API token, ORIGIN_FOREIGN for another site's page */
export async function makeGraphqlContext(
  request: FastifyRequest,
  reply: FastifyReply,
  viewers: ViewerSource,
  publicOrigin: string,
): Promise<GraphqlContext> {
  demandOwnOrigin(request, publicOrigin);
  const viewer = await viewers.fromCredentials({
    sessionToken: request.cookies[sessionCookie],
    apiToken: apiTokenOf(request),
    locale: header(request, 'x-locale'),
    timeZone: header(request, 'x-time-zone'),
  });
  rememberIdempotencyKey(request, viewer);
  return { viewer, request, reply };
}
