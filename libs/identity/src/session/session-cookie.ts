import { Injectable } from '@nestjs/common';
import type {} from '@fastify/cookie';
import type { Viewer } from '@peerloop/kernel';
import { PublicUrl, sessionCookie, type GraphqlContext } from '@peerloop/platform';
import { describeDevice } from './device.js';
import { sessionDays, type Browser, type NewSession } from './session.service.js';

const secondsPerDay = 86_400;

/** A browser that wants to sign in, and where it is. */
export interface Caller extends Browser {
  readonly ip: string;
}

export function callerOf(context: GraphqlContext, viewer: Viewer): Caller {
  const { ip, headers } = context.request;
  return { ip, device: describeDevice(headers['user-agent']), sessionId: viewer.sessionId };
}

/** The cookie that keeps a browser signed in. */
@Injectable()
export class SessionCookie {
  constructor(private readonly publicUrl: PublicUrl) {}

  set(context: GraphqlContext, session: NewSession): void {
    context.reply.setCookie(sessionCookie, session.token, {
      ...this.attributes(),
      maxAge: sessionDays * secondsPerDay,
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
