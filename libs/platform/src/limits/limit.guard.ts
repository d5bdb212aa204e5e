import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { GqlExecutionContext } from '@nestjs/graphql';
import { forbidden } from '@peerloop/kernel';
import { carrierOf, isReading } from '../auth/access.guard.js';
import type { GraphqlContext } from '../graphql/graphql-context.js';
import { limitClass, type LimitClass, type LimitName } from './limit-classes.js';
import { limitKey } from './limit.decorator.js';
import { placeOf } from './place.js';
import { RateLimits, type RateLimit, type Use } from './rate-limits.js';

/** Where the call comes from; null for live connections, which have an account. */
function addressOf(context: ExecutionContext): string | null {
  switch (context.getType<'graphql' | 'http' | 'ws'>()) {
    case 'graphql':
      return GqlExecutionContext.create(context).getContext<GraphqlContext>().request.ip;
    case 'http':
      return context.switchToHttp().getRequest<{ ip: string }>().ip;
    case 'ws':
      return null;
  }
}

const limitOf = (name: string, points: number, { seconds }: LimitClass): RateLimit => ({
  name,
  points,
  seconds,
});

function usesOf(
  name: LimitName,
  figures: LimitClass,
  who: { readonly account: string | null; readonly address: string | null },
): Use[] {
  const { account, address } = who;
  const uses: Use[] = [];
  if (account !== null) uses.push({ limit: limitOf(name, figures.account, figures), who: account });
  if (address !== null) {
    const limit = limitOf(`${name}/place`, figures.place, figures);
    uses.push({ limit, who: placeOf(address) });
  }
  return uses;
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
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const named = this.reflector.get<LimitName | undefined>(limitKey, context.getHandler());
    const { viewer } = carrierOf(context);
    if (!named && !isReading(context)) throw forbidden();
    const name = named ?? 'read';
    const figures = limitClass(name);
    if (!figures) return true;
    const who = { account: viewer?.peerId ?? null, address: addressOf(context) };
    const uses = usesOf(name, figures, who);
    if (figures.inProcess) this.limits.consumeHere(...uses);
    else await this.limits.consume(...uses);
    return true;
  }
}
