import {
  applyDecorators,
  createParamDecorator,
  SetMetadata,
  UseFilters,
  type ExecutionContext,
} from '@nestjs/common';
import { SubscribeMessage, WebSocketGateway } from '@nestjs/websockets';
import type { AnswerOf, ClientMessage, PayloadOf } from '@peerloop/contracts';
import { DomainError, type FieldProblem } from '@peerloop/kernel';
import type { z } from 'zod';
import type { LiveSocket } from './live-socket.js';
import { SocketErrorFilter } from './socket-error.filter.js';

const schemaKey = 'peerloop:message-schema';

type AnyHandler = (...args: never[]) => unknown;

/**
 * Marks a class whose methods answer messages of live connections. Inert in processes that take no
 * connections.
 */
export const LiveGateway = (): ClassDecorator =>
  applyDecorators(WebSocketGateway(), UseFilters(SocketErrorFilter));

/**
 * Answers one client message; goes with `@Allow`. What the method returns is the answer, what it
 * throws becomes `{ ok: false, code }`.
 * @param schema checks the payload; limit every text and number in it
 */
export function OnMessage<Name extends ClientMessage>(
  name: Name,
  schema: z.ZodType<PayloadOf<Name>>,
) {
  return <Handler extends AnyHandler>(
    target: object,
    key: string | symbol,
    descriptor: TypedPropertyDescriptor<
      Handler & ((...args: never[]) => AnswerOf<Name> | Promise<AnswerOf<Name>>)
    >,
  ): void => {
    SubscribeMessage(name)(target, key, descriptor);
    SetMetadata(schemaKey, schema)(target, key, descriptor);
  };
}

/** The message's payload, checked. */
export const Payload = createParamDecorator((_: unknown, context: ExecutionContext): unknown => {
  const schema = Reflect.getMetadata(schemaKey, context.getHandler()) as z.ZodType;
  const parsed = schema.safeParse(context.switchToWs().getData());
  if (parsed.success) return parsed.data;
  const fields = parsed.error.issues.map((issue): FieldProblem => {
    const field = issue.path.map(String).join('.');
    return { field, code: issue.code.toUpperCase() };
  });
  throw new DomainError('VALIDATION', { fields });
});

/** The connection the message came on. */
export const Connection = createParamDecorator(
  (_: unknown, context: ExecutionContext): LiveSocket => {
    const [, , , live] = context.getArgs<[unknown, unknown, unknown, LiveSocket]>();
    return live;
  },
);
