import type { IncomingMessage } from 'node:http';
import proxyAddr from '@fastify/proxy-addr';
import type { FastifyInstance } from 'fastify';

declare module 'fastify' {
  interface FastifyInstance {
    /** What `request.ip` is, for requests that do not come to Fastify's routes. */
    clientAddress(request: IncomingMessage): string;
  }
}

/** @param isTrusted whose word is believed about whom a request comes from */
export function registerClientAddress(
  fastify: FastifyInstance,
  isTrusted: (address: string) => boolean,
): void {
  fastify.decorate('clientAddress', (request: IncomingMessage) => proxyAddr(request, isTrusted));
}
