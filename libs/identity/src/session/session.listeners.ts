import { Injectable } from '@nestjs/common';
import { ListensTo, Realtime, type EventPayload, type Listener, type Tx } from '@peerloop/platform';
import { sessionEnded } from '../identity.events.js';

/** Cuts live connections once more: the word sent after the commit is lost with a crashed process. */
@Injectable()
@ListensTo(sessionEnded, 'identity.cut-session')
export class SessionCutting implements Listener<typeof sessionEnded> {
  constructor(private readonly realtime: Realtime) {}

  async handle(payload: EventPayload<typeof sessionEnded>, tx: Tx): Promise<void> {
    tx.afterCommit(() => this.realtime.endSession(payload.sessionId));
    return Promise.resolve();
  }
}
