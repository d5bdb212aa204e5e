import { Injectable } from '@nestjs/common';
import { ListensTo, Realtime, type EventPayload, type Listener, type Tx } from '@peerloop/platform';
import { accountDisabled } from '../identity.events.js';

/** Cuts live connections once more: the word sent after the commit is lost with a crashed process. */
@Injectable()
@ListensTo(accountDisabled, 'identity.cut-disabled')
export class AccountCutting implements Listener<typeof accountDisabled> {
  constructor(private readonly realtime: Realtime) {}

  async handle(payload: EventPayload<typeof accountDisabled>, tx: Tx): Promise<void> {
    tx.afterCommit(() => this.realtime.endPeer(payload.accountId));
    return Promise.resolve();
  }
}
