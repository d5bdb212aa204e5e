import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { GqlExecutionContext } from '@nestjs/graphql';
import { forbidden } from '@peerloop/kernel';
import type { FastifyRequest } from 'fastify';
import { carrierOf, isReading } from '../auth/access.guard.js';
import type { GraphqlContext } from '../graphql/graphql-context.js';
import { deviceOf, KnownDevices } from './known-devices.js';
import { limitClass, type LimitName } from './limit-classes.js';
import { limitKey } from './limit.decorator.js';
import { usesOf } from './limit-uses.js';
import { RateLimits } from './rate-limits.js';

/** The request of a call; null for live connections, which have an account. */
function requestOf(context: ExecutionContext): FastifyRequest | null {
  switch (context.getType<'graphql' | 'http' | 'ws'>()) {
    case 'graphql':
      return GqlExecutionContext.create(context).getContext<GraphqlContext>().request;
    case 'http':
      return context.switchToHttp().getRequest<FastifyRequest>();
    case 'ws':
      return null;
  }
}

/**
 * Counts every call of an operation by its class, before anything is done and whatever comes of it. Each
 * alias of a document is a call.
 */
@Injectable()
export class LimitGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly limits: RateLimits,
    private readonly devices: KnownDevices,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const named = this.reflector.get<LimitName | undefined>(limitKey, context.getHandler());
    const { viewer } = carrierOf(context);
    if (!named && !isReading(context)) throw forbidden();
    const name = named ?? 'read';
    const figures = limitClass(name);
    if (!figures) return true;
    const request = requestOf(context);
    const device = figures.device === undefined ? null : await this.deviceOf(request);
    const uses = usesOf(name, { account: viewer?.peerId, address: request?.ip, device });
    if (figures.inProcess) this.limits.consumeHere(...uses);
    else await this.limits.consume(...uses);
    return true;
  }

  private async deviceOf(request: FastifyRequest | null): Promise<string | null> {
    const device = request && deviceOf(request);
    return (await this.devices.isKnown(device)) ? device : null;
  }
}
