import { Injectable } from '@nestjs/common';
import type { Id, LocalText } from '@peerloop/kernel';
import { Sql } from '@peerloop/platform';
import type { EventAppearance } from './news/event-appearance.js';
import type { EventStatus, Visibility } from './event.entity.js';

/** An event as mails, notifications and calendar files tell of it. */
export interface EventFacts {
  readonly id: Id;
  readonly title: string;
  readonly hostId: Id;
  readonly host: string;
  readonly topicId: Id;
  readonly topic: LocalText;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly timeZone: string;
  /** Empty when it is online only. */
  readonly place: string;
  readonly online: boolean;
  /** Markdown. */
  readonly description: string;
  readonly descriptionHtml: string;
  readonly agenda: string;
  readonly agendaHtml: string;
  readonly visibility: Visibility;
  readonly status: EventStatus;
  readonly cancelReason: string;
  /** Names the change that people are told of. */
  readonly sequence: number;
  /** SEQUENCE of calendar files: never below that of a file made before. */
  readonly calendarSequence: number;
  /** UID of calendar files. */
  readonly uid: string;
  readonly changedAt: Date;
  readonly minutes: number;
  /** Before the changes that nobody was told of yet; null where there are none. */
  readonly knownAs: EventAppearance | null;
}

/** Facts of events for telling people, apart from who asks; nothing of hidden ones. */
@Injectable()
export class EventFactsReader {
  constructor(private readonly sql: Sql) {}

  async one(eventId: Id): Promise<EventFacts | null> {
    const [facts] = await this.many([eventId]);
    return facts ?? null;
  }

  /** Those of the events that are there to be told of, in one statement. */
  many(eventIds: readonly Id[]): Promise<EventFacts[]> {
    return this.sql.query<EventFacts>(
      `SELECT event.id, event.title, event.host_id AS "hostId", coalesce(account.name, '') AS host,
              event.topic_id AS "topicId", topic.title AS topic, event.starts_at AS "startsAt",
              event.ends_at AS "endsAt", event.time_zone AS "timeZone", event.place,
              event.meeting_url <> '' AS online, event.description,
              event.description_html AS "descriptionHtml", event.agenda,
              event.agenda_html AS "agendaHtml", event.visibility, event.status,
              event.cancel_reason AS "cancelReason", event.sequence,
              event.sequence + event.answer_changes AS "calendarSequence",
              coalesce(event.calendar_uid, event.id::text) AS uid, event.changed_at AS "changedAt",
              event.minutes, event.known_as AS "knownAs"
       FROM event
       JOIN topic ON topic.id = event.topic_id
       LEFT JOIN account ON account.id = event.host_id
       WHERE event.id = ANY ($1::uuid[]) AND event.hidden_at IS NULL`,
      [eventIds],
    );
  }
}
