import type { IncomingHttpHeaders } from 'node:http';
import proxy from '@fastify/http-proxy';
import { bodyRefusal } from '@peerloop/contracts';
import { DomainError, notFound } from '@peerloop/kernel';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { apiRouteOf, pathOf } from './api-routes.js';
import { webUnavailable } from './web-unavailable.js';

// A page that takes longer than this is not coming.
const pageTimeout = 30_000;
const connectionsToWeb = 64;

/** What the web process must know of the visitor; whatever the visitor claimed herself is dropped. */
function withVisitor(
  request: Pick<FastifyRequest, 'ip' | 'protocol' | 'host' | 'id'>,
  headers: IncomingHttpHeaders,
): IncomingHttpHeaders {
  const { forwarded: _forwarded, ...rest } = headers;
  return {
    ...rest,
    'x-forwarded-for': request.ip,
    'x-forwarded-proto': request.protocol,
    'x-forwarded-host': request.host,
    'x-request-id': request.id,
  };
}

/**
 * Forwards whatever is not the api's to the web process, so that everything has one origin.
 * Bodies are streamed both ways and never parsed here; of those that are too long nothing is read.
 */
export function registerFrontDoor(fastify: FastifyInstance, webUrl: string): void {
  void fastify.register(async (door) => {
    // The parsers of the api would read the bodies before they are forwarded.
    door.removeAllContentTypeParsers();
    door.addHook('onRequest', (request, reply, done) => {
      const refusal = bodyRefusal(request.url, request.headers);
      // What comes all the same is not read.
      if (refusal) void reply.header('connection', 'close');
      done(refusal ? new DomainError(refusal.code) : undefined);
    });
    await door.register(proxy, {
      upstream: webUrl,
      undici: {
        connections: connectionsToWeb,
        pipelining: 1,
        headersTimeout: pageTimeout,
        bodyTimeout: pageTimeout,
      },
      disableRequestLogging: true,
      preHandler: (request, _reply, done) => {
        done(apiRouteOf(pathOf(request.url)) ? notFound() : undefined);
      },
      replyOptions: {
        rewriteRequestHeaders: withVisitor,
        // The plugin's type allows for HTTP/2, which this server does not speak.
        onError: (reply) => webUnavailable(reply as FastifyReply),
        retryDelay: () => null,
      },
    });
  });
}
