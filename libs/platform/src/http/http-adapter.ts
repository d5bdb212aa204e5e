import type { IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import { UnsupportedMediaTypeException } from '@nestjs/common';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { newId } from '@peerloop/kernel';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import {
  continueRequest,
  inRequest,
  requestContext,
  type RequestContext,
} from '../request/request-context.js';
import { plainBodyBytes, readableUrl } from '@peerloop/contracts';
import { isLocalHost } from '../config/config.js';
import { apiRouteOf, pathOf } from './api-routes.js';
import { registerClientAddress } from './client-address.js';
import { refuseConnection, refuseRequest } from './malformed-request.js';
import { registerFrontDoor } from './front-door.js';
import { trustedProxies } from '../config/trusted-proxies.js';

export interface HttpOptions {
  /** See {@link trustedProxies}. */
  readonly trustedProxies: readonly string[];
  /** The web process that answers everything that is not the api's; null when a proxy does that. */
  readonly webUrl: string | null;
  /** Whether pages are served over HTTPS, to tell browsers to stay there. */
  readonly https: boolean;
}

/** The largest uploaded file, in bytes. */
const maxUploadBytes = 2 * 1024 * 1024;

// Long enough for an upload on a bad connection, short enough that idle ones do not pile up.
const requestTimeout = 120_000;

const idleSweep = 100;

const requestIdShape = /^[\w.-]{8,64}$/;

const contexts = new WeakMap<FastifyRequest, RequestContext>();

/** The context a request began with: for hooks that run outside its chain. */
export function contextOf(request: FastifyRequest): RequestContext | undefined {
  return contexts.get(request);
}

function registerContext(fastify: FastifyInstance): void {
  fastify.addHook('onRequest', (request, reply, done) => {
    void reply.header('x-request-id', request.id);
    inRequest(request.id, () => {
      const context = requestContext();
      if (context) contexts.set(request, context);
      done();
    });
  });
  // Bodies arrive in the chain of their connection, not of their request.
  fastify.addHook('preValidation', (request, _reply, done) => {
    const context = contexts.get(request);
    if (context) continueRequest(context, done);
    else done();
  });
}

/** Answers of the api are data: nothing in them may run, load or be framed. Pages bring their own. */
function registerHeaders(fastify: FastifyInstance, https: boolean): void {
  void fastify.register(helmet, {
    global: false,
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        'default-src': ["'none'"],
        'frame-ancestors': ["'none'"],
        'base-uri': ["'none'"],
      },
    },
    crossOriginResourcePolicy: { policy: 'same-origin' },
    referrerPolicy: { policy: 'no-referrer' },
    strictTransportSecurity: https ? { maxAge: 31_536_000 } : false,
    xFrameOptions: { action: 'deny' },
  });
  void fastify.register(
    Object.assign(
      async (root: FastifyInstance) => {
        root.addHook('onRequest', (request, reply, done) => {
          if (apiRouteOf(pathOf(request.url))) {
            // Sets its headers at once, whatever its type says.
            void reply.helmet();
            void reply.header('cache-control', 'no-store');
          }
          done();
        });
      },
      // Otherwise the hook would hold for this plugin's own routes only.
      { [Symbol.for('skip-override')]: true },
    ),
  );
}

/** Uploaded files come as they are, and only where one is expected. */
function registerUploads(fastify: FastifyInstance): void {
  fastify.addContentTypeParser(
    'application/octet-stream',
    { parseAs: 'buffer', bodyLimit: maxUploadBytes },
    (request, body, done) => {
      const isUpload = apiRouteOf(pathOf(request.url))?.prefix === '/participant-lists';
      done(isUpload ? null : new UnsupportedMediaTypeException(), body);
    },
  );
  // Mail programs may send their one click as a form with parts; the address says all there is to say.
  fastify.addContentTypeParser(
    'multipart/form-data',
    { parseAs: 'string', bodyLimit: 10_000 },
    (request, _body, done) => {
      const isMail = apiRouteOf(pathOf(request.url))?.prefix === '/mail';
      done(isMail ? null : new UnsupportedMediaTypeException(), {});
    },
  );
}

/**
 * Stopping waits for the connections, and browsers keep theirs open after an answer and open some in
 * advance: each answer says that it is the last one, connections whose answer had begun before are
 * closed when idle, and those on which nothing was ever asked (not "idle" to Node) at once.
 */
function registerStop(fastify: FastifyInstance): void {
  let stopping = false;
  const connections = new Set<Socket>();
  fastify.server.on('connection', (socket: Socket) => {
    connections.add(socket);
    socket.once('close', () => connections.delete(socket));
  });
  const closeIdle = (): void => {
    fastify.server.closeIdleConnections();
    for (const socket of connections) if (socket.bytesRead === 0) socket.destroy();
  };
  fastify.addHook('preClose', (done) => {
    stopping = true;
    setInterval(closeIdle, idleSweep).unref();
    done();
  });
  fastify.addHook('onSend', (_request, reply, _payload, done) => {
    if (stopping) void reply.header('connection', 'close');
    done();
  });
}

/** A web process of ours on this machine asks on behalf of visitors, and says for whom. */
function ownWeb(webUrl: string | null): readonly string[] {
  const isHere = webUrl !== null && isLocalHost(new URL(webUrl).hostname);
  return isHere ? ['loopback'] : [];
}

/** What is no address of anything is the pages' to say; the api's own routes refuse it themselves. */
function addressFor(webUrl: string | null, url: string): string {
  return webUrl === null || apiRouteOf(pathOf(url)) ? url : readableUrl(url);
}

/** The HTTP server of the api, before Nest adds its routes. */
export function createHttpAdapter(options: HttpOptions): FastifyAdapter {
  const isTrusted = trustedProxies([...options.trustedProxies, ...ownWeb(options.webUrl)]);
  const adapter = new FastifyAdapter({
    trustProxy: (address) => isTrusted(address),
    bodyLimit: plainBodyBytes,
    requestTimeout,
    skipMiddie: true,
    rewriteUrl: ({ url = '/' }) => addressFor(options.webUrl, url),
    frameworkErrors: refuseRequest,
    clientErrorHandler: refuseConnection,
    genReqId: (request: IncomingMessage) => {
      const given = request.headers['x-request-id'];
      const isFromProxy = isTrusted(request.socket.remoteAddress ?? '');
      return isFromProxy && typeof given === 'string' && requestIdShape.test(given)
        ? given
        : newId();
    },
  });
  const fastify = adapter.getInstance<FastifyInstance>();
  registerClientAddress(fastify, isTrusted);
  registerContext(fastify);
  registerStop(fastify);
  registerUploads(fastify);
  void fastify.register(cookie);
  registerHeaders(fastify, options.https);
  if (options.webUrl) registerFrontDoor(fastify, options.webUrl);
  return adapter;
}
