import { Injectable, RequestMethod, type OnApplicationBootstrap, type Type } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { PageInput } from '../graphql/connection.js';
import type { LimitName } from '../limits/limit-classes.js';
import { limitKey } from '../limits/limit.decorator.js';
import { accessKey, type Access } from './allow.decorator.js';

export type OperationKind = 'query' | 'mutation' | 'route' | 'socket';

/** One thing a client can call, with its rule and its limit. The authorization matrix is made of these. */
export interface Operation {
  readonly kind: OperationKind;
  /** `Query.thread`, `GET /health/live`, `room:join`. */
  readonly name: string;
  readonly handler: string;
  readonly access: Access | null;
  readonly limit: LimitName | null;
}

// Metadata keys under which Nest marks handlers.
const resolverType = 'graphql:resolver_type';
const resolverName = 'graphql:resolver_name';
const socketMessage = 'message';
const isSocketHandler = 'websockets:message_mapping';

type Handler = (...args: unknown[]) => unknown;

const joined = (...parts: readonly string[]): string =>
  `/${parts
    .flatMap((part) => part.split('/'))
    .filter(Boolean)
    .join('/')}`;

/** As a client asks for it: method, then the controller's path and the handler's. */
function routeName(controller: object, handler: Handler): string | null {
  const path = Reflect.getMetadata(PATH_METADATA, handler) as string | undefined;
  if (path === undefined) return null;
  const prefix = (Reflect.getMetadata(PATH_METADATA, controller) as string | undefined) ?? '';
  const method = Reflect.getMetadata(METHOD_METADATA, handler) as RequestMethod | undefined;
  return `${RequestMethod[method ?? RequestMethod.GET]} ${joined(prefix, path)}`;
}

/** A list is asked for page by page; looking for the page is what costs. */
function isPaged(owner: Type, handler: Handler): boolean {
  const types: unknown = Reflect.getMetadata(
    'design:paramtypes',
    owner.prototype as object,
    handler.name,
  );
  const isPage = (type: unknown) =>
    typeof type === 'function' && (type === PageInput || type.prototype instanceof PageInput);
  return Array.isArray(types) && types.some(isPage);
}

function operationOf(owner: Type, handler: Handler, label: string): Operation | null {
  const access = (Reflect.getMetadata(accessKey, handler) as Access | undefined) ?? null;
  const limit = (Reflect.getMetadata(limitKey, handler) as LimitName | undefined) ?? null;
  const graphqlType = Reflect.getMetadata(resolverType, handler) as string | undefined;
  if (graphqlType === 'Query' || graphqlType === 'Mutation') {
    const given = Reflect.getMetadata(resolverName, handler) as string | undefined;
    const kind = graphqlType === 'Query' ? 'query' : 'mutation';
    const usual = kind === 'query' && !isPaged(owner, handler) ? 'read' : null;
    const name = `${graphqlType}.${given ?? handler.name}`;
    return { kind, name, handler: label, access, limit: limit ?? usual };
  }
  if (Reflect.getMetadata(isSocketHandler, handler)) {
    const name = String(Reflect.getMetadata(socketMessage, handler));
    return { kind: 'socket', name, handler: label, access, limit };
  }
  const name = routeName(owner, handler);
  if (name === null) return null;
  const usual = name.startsWith('GET ') ? 'read' : null;
  return { kind: 'route', name, handler: label, access, limit: limit ?? usual };
}

/** Walks every resolver, controller and gateway; one without a rule or a limit stops the boot. */
@Injectable()
export class AccessCheck implements OnApplicationBootstrap {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
  ) {}

  operations(): Operation[] {
    const found: Operation[] = [];
    for (const wrapper of [...this.discovery.getProviders(), ...this.discovery.getControllers()]) {
      const type = wrapper.metatype;
      if (typeof type !== 'function' || !type.prototype) continue;
      const prototype = type.prototype as Record<string, Handler>;
      for (const method of this.scanner.getAllMethodNames(prototype)) {
        const operation = operationOf(type as Type, prototype[method]!, `${type.name}.${method}`);
        if (operation) found.push(operation);
      }
    }
    return found;
  }

  onApplicationBootstrap(): void {
    const all = this.operations();
    demandNone(
      'a rule (@Allow)',
      all.filter(({ access }) => !access),
    );
    demandNone(
      'a limit (@Limit)',
      all.filter(({ limit }) => !limit),
    );
  }
}

function demandNone(what: string, without: readonly Operation[]): void {
  if (without.length === 0) return;
  const names = without.map(({ name, handler }) => `${name} (${handler})`).join(', ');
  throw new Error(`Operations without ${what}: ${names}`);
}
