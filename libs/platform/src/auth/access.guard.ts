import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { GqlExecutionContext } from '@nestjs/graphql';
import { forbidden, type Viewer } from '@peerloop/kernel';
import { OperationTypeNode, type GraphQLResolveInfo } from 'graphql';
import { demandAccess } from './access.policy.js';
import { accessKey, type Access, type TokenScope } from './allow.decorator.js';

interface Carrier {
  viewer?: Viewer;
  method?: string;
}

/** The object that carries the viewer in each kind of call. */
export function carrierOf(context: ExecutionContext): Carrier {
  switch (context.getType<'graphql' | 'http' | 'ws'>()) {
    case 'graphql':
      return GqlExecutionContext.create(context).getContext<Carrier>();
    case 'ws':
      return context.switchToWs().getClient<{ data: Carrier }>().data;
    case 'http':
      return context.switchToHttp().getRequest<Carrier>();
  }
}

/** Whether the kind of call changes nothing by itself: a query, an HTTP GET. */
export function isReading(context: ExecutionContext): boolean {
  if (context.getType<string>() === 'graphql') {
    const info = GqlExecutionContext.create(context).getInfo<GraphQLResolveInfo>();
    return info.operation.operation !== OperationTypeNode.MUTATION;
  }
  const { method } = carrierOf(context);
  return method === 'GET' || method === 'HEAD';
}

/** Enforces `@Allow` on every operation. What has no rule is refused, should it ever get past the boot. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    const access = this.reflector.get<Access | undefined>(accessKey, context.getHandler());
    const carrier = carrierOf(context);
    if (!access || !carrier.viewer) throw forbidden();
    const usualScope: TokenScope = isReading(context) ? 'read' : 'write';
    demandAccess(access, usualScope, carrier.viewer);
    return true;
  }
}
