import { Injectable } from '@nestjs/common';
import { Clock, DomainError, isId, type Id, type Viewer } from '@peerloop/kernel';
import {
  Reportable,
  decisionsOn,
  subjectDecided,
  type ReportableSource,
  type ReportableSubject,
  type ReportedWords,
} from '@peerloop/moderation';
import { Notifier } from '@peerloop/notifications';
import { ListensTo, Sql, type EventPayload, type Listener, type Tx } from '@peerloop/platform';

import { EventWatchers } from './live/event-watchers.js';
import { eventPath } from './event-row.js';
import { EventReader } from './event.reader.js';

/** Lets events be reported. */
@Injectable()
@Reportable('event')
export class ReportableEvents implements ReportableSource {
  constructor(
    private readonly reader: EventReader,
    private readonly sql: Sql,
  ) {}

  async locate(viewer: Viewer, id: Id): Promise<ReportableSubject | null> {
    if (!isId(id)) return null;
    try {
      const { topicPath, title, hostId } = await this.reader.row(viewer, id);
      return { topicPath, title, authorId: hostId, path: eventPath(id) };
    } catch (error) {
      if (error instanceof DomainError && error.code === 'NOT_FOUND') return null;
      throw error;
    }
  }

  /** Its description and agenda. */
  surroundings(id: Id): Promise<ReportedWords[]> {
    return this.sql.query<ReportedWords>(
      `SELECT coalesce(account.name, '') AS author, event.created_at AS at, description_html || agenda_html AS html,
              true AS reported
       FROM event LEFT JOIN account ON account.id = event.host_id WHERE event.id = $1`,
      [id],
    );
  }
}

/** Obeys decisions about events. */
@Injectable()
@ListensTo(subjectDecided, 'events.obey-decision', decisionsOn('event'))
export class EventDecision implements Listener<typeof subjectDecided> {
  constructor(
    private readonly notifier: Notifier,
    private readonly clock: Clock,
    private readonly watchers: EventWatchers,
  ) {}

  async handle(payload: EventPayload<typeof subjectDecided>, tx: Tx): Promise<void> {
    if (payload.subjectKind !== 'event') return;
    const hiddenAt = payload.decision === 'hide' ? this.clock.now() : null;
    await tx.query('UPDATE event SET hidden_at = $2 WHERE id = $1', [payload.subjectId, hiddenAt]);
    if (hiddenAt) await this.notifier.withdraw(tx, [payload.subjectId]);
    this.watchers.tell(tx, payload.subjectId);
  }
}
