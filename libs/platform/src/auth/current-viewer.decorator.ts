import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Viewer } from '@peerloop/kernel';
import { carrierOf } from './access.guard.js';

/** The viewer of the call, in resolvers, controllers and gateways alike. */
export const CurrentViewer = createParamDecorator(
  (_: unknown, context: ExecutionContext): Viewer | undefined => carrierOf(context).viewer,
);
