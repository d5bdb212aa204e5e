import { Injectable } from '@nestjs/common';
import type { Id } from '@peerloop/kernel';
import { Realtime, type Tx } from '@peerloop/platform';
import { eventSubject } from './event.subject.js';

/** The open pages of events. */
@Injectable()
export class EventWatchers {
  constructor(private readonly realtime: Realtime) {}

  /** They hear, after the commit, that it is worth asking again. */
  tell(tx: Tx, eventId: Id): void {
    tx.afterCommit(() => this.realtime.hint(eventSubject(eventId), 'event:changed', { eventId }));
  }

  /** Hers are among them no longer. */
  dismiss(tx: Tx, eventId: Id, peerId: Id): void {
    tx.afterCommit(() => this.realtime.removeFrom(peerId, eventSubject(eventId)));
  }
}
