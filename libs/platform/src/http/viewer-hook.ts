import { DomainError, guest, type Viewer } from '@peerloop/kernel';
import type { FastifyRequest } from 'fastify';
import { sessionCookie, type ViewerSource } from '../auth/viewer-source.js';
import { apiTokenOf } from '../graphql/graphql-context.js';
import { apiRouteOf, pathOf } from './api-routes.js';
import { chosenLocale, localeOf } from './request-locale.js';

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS']);

/** A request on its way to a controller. */
export type ViewedRequest = FastifyRequest & { viewer?: Viewer };

function header(request: FastifyRequest, name: string): string | undefined {
  const value = request.headers[name];
  return typeof value === 'string' ? value : undefined;
}

/**
 * Says who is asking before a controller runs. GraphQL does so by itself. Health and figures must
 * answer when the database does not, so nobody is looked up there.
 */
export async function findViewer(
  request: ViewedRequest,
  viewers: ViewerSource,
  publicOrigin: string,
): Promise<void> {
  const path = pathOf(request.url);
  const route = apiRouteOf(path);
  if (!route || path === '/graphql') return;
  if (!route.exposed || route.cookieless) {
    request.viewer = guest();
    return;
  }
  const { origin } = request.headers;
  const isForeign = origin !== undefined && origin !== publicOrigin;
  if (isForeign && !safeMethods.has(request.method) && request.cookies[sessionCookie]) {
    throw new DomainError('ORIGIN_FOREIGN');
  }
  const viewer = await viewers.fromCredentials({
    sessionToken: request.cookies[sessionCookie],
    apiToken: apiTokenOf(request),
    locale: chosenLocale(request),
    timeZone: header(request, 'x-time-zone'),
  });
  request.viewer = viewer.peerId ? viewer : { ...viewer, locale: localeOf(request) };
}
