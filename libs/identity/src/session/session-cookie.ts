import { Injectable } from '@nestjs/common';
import type {} from '@fastify/cookie';
import type { Viewer } from '@peerloop/kernel';
import {
  deviceCookie,
  deviceDays,
  deviceOf,
  PublicUrl,
  sessionCookie,
  type GraphqlContext,
} from '@peerloop/platform';
import { SignInLimits, type Origin } from '../sign-in/sign-in-limits.js';
import { describeDevice } from './device.js';
import { sessionDays, type Browser, type NewSession } from './session.service.js';

const secondsPerDay = 86_400;

/** A browser that wants to sign in, and where it is. */
export type Caller = Browser & Origin;

export function originOf({ request }: GraphqlContext): Origin {
  return { ip: request.ip, deviceToken: deviceOf(request) };
}

export function callerOf(context: GraphqlContext, viewer: Viewer): Caller {
  const device = describeDevice(context.request.headers['user-agent']);
  return { ...originOf(context), device, sessionId: viewer.sessionId };
}

/** The cookies of a browser that somebody signs in on: one for the session, one that outlives it. */
@Injectable()
export class SessionCookie {
  constructor(
    private readonly publicUrl: PublicUrl,
    private readonly limits: SignInLimits,
  ) {}

  async set(context: GraphqlContext, session: NewSession): Promise<void> {
    const device = await this.limits.noteKnown(session.address, originOf(context));
    context.reply.setCookie(sessionCookie, session.token, {
      ...this.attributes(),
      maxAge: sessionDays * secondsPerDay,
    });
    context.reply.setCookie(deviceCookie, device, {
      ...this.attributes(),
      maxAge: deviceDays * secondsPerDay,
    });
  }

  clear(context: GraphqlContext): void {
    context.reply.clearCookie(sessionCookie, this.attributes());
  }

  private attributes() {
    const { secure } = this.publicUrl;
    return { path: '/', httpOnly: true, sameSite: 'lax', secure } as const;
  }
}
