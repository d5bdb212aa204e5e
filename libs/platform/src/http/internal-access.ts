import { notFound } from '@peerloop/kernel';
import type { FastifyRequest } from 'fastify';
import { sameText } from '../auth/secret-token.js';
import { trustedProxies } from '../config/trusted-proxies.js';

const isLoopback = trustedProxies(['loopback']);

/** Who may read the operator's figures: this machine itself, or whoever has the token. */
export class InternalAccess {
  constructor(private readonly token: string | null) {}

  /** @throws NOT_FOUND: from outside there is nothing here */
  demand(request: FastifyRequest): void {
    const { authorization, forwarded } = request.headers;
    if (this.token && authorization && sameText(authorization, `Bearer ${this.token}`)) return;
    // A proxy on this machine connects from loopback too, but says for whom.
    const isForwarded = forwarded !== undefined || 'x-forwarded-for' in request.headers;
    if (isForwarded || !isLoopback(request.socket.remoteAddress ?? '')) throw notFound();
  }
}
