import { Injectable, Logger } from '@nestjs/common';
import { Clock, leastId, type Id } from '@peerloop/kernel';
import { DueRows, Outbox, Sql, UnitOfWork, type DueRowSource } from '@peerloop/platform';
import { endAfter, resolveLocalTime } from '../calendar/local-time.js';
import { eventMoved } from '../events.events.js';
import { ReminderRows } from '../reminder/reminder-rows.js';
import { appearanceOf } from './news/event-appearance.js';
import { EventLock } from './event-lock.js';
import { EventWatchers } from './live/event-watchers.js';
import { EventEntity } from './event.entity.js';

type Timed = Pick<EventEntity, 'localStart' | 'timeZone' | 'minutes' | 'startsAt' | 'endsAt'>;

const day = 86_400_000;

/**
 * States change their clocks, and a newer runtime knows it. An event is at the local time people were
 * told, so its instants are computed again: once for all events to come when a worker has started, for
 * the rules are part of the program. What has moved is told with new calendar files and reminders.
 */
@Injectable()
@DueRows('events.zone-rules')
export class ZoneRules implements DueRowSource {
  private readonly logger = new Logger(ZoneRules.name);
  private after: Id | null = leastId;

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly sql: Sql,
    private readonly outbox: Outbox,
    private readonly lock: EventLock,
    private readonly watchers: EventWatchers,
    private readonly reminders: ReminderRows,
    private readonly clock: Clock,
  ) {}

  async claim(now: Date, limit: number): Promise<number> {
    if (this.after === null) return 0;
    const rows = await this.sql.query<Timed & { id: Id }>(
      `SELECT id, local_start AS "localStart", time_zone AS "timeZone", minutes,
              starts_at AS "startsAt", ends_at AS "endsAt"
       FROM event WHERE status = 'scheduled' AND starts_at > $1 AND id > $2
       ORDER BY id LIMIT $3`,
      [new Date(now.getTime() - day), this.after, limit],
    );
    for (const row of rows) if (this.movedTimes(row, now)) await this.move(row.id);
    this.after = rows.length < limit ? null : (rows.at(-1)?.id ?? null);
    return rows.length;
  }

  /** Nobody waits: the look is taken once, and soon over. */
  late(): Promise<number> {
    return Promise.resolve(0);
  }

  private move(eventId: Id): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      const locked = await this.lock.acquire(tx, eventId);
      const { event } = locked;
      const now = this.clock.now();
      const times = this.movedTimes(event, now);
      if (!times || event.status !== 'scheduled') return;
      event.knownAs ??= appearanceOf(event);
      Object.assign(event, times);
      event.sequence += 1;
      event.changedAt = now;
      await tx.repo(EventEntity).save(event);
      await this.reminders.replan(tx, locked, now);
      const { sequence } = event;
      await this.outbox.record(tx, eventMoved({ eventId, sequence, by: null }));
      this.watchers.tell(tx, eventId);
    });
  }

  /** Where an event is by the rules of today, or null where it is kept so, or past by both. */
  private movedTimes({ localStart, timeZone, minutes, ...kept }: Timed, now: Date) {
    try {
      const { instant, adjusted } = resolveLocalTime(localStart, timeZone);
      const endsAt = endAfter(instant, minutes, timeZone);
      const isKept =
        instant.getTime() === kept.startsAt.getTime() && endsAt.getTime() === kept.endsAt.getTime();
      if (isKept || (instant <= now && kept.startsAt <= now)) return null;
      return { startsAt: instant, endsAt, adjusted };
    } catch (error) {
      this.logger.error({ message: 'a time cannot be computed', localStart, timeZone, error });
      return null;
    }
  }
}
