import { Injectable } from '@nestjs/common';
import { Clock, conflict, signedIn, type Id, type Viewer } from '@peerloop/kernel';
import { Outbox, RateLimits, UnitOfWork } from '@peerloop/platform';
import { eventCancelled, eventMoved } from '../events.events.js';
import { ReminderRows } from '../reminder/reminder-rows.js';
import { appearanceOf } from './news/event-appearance.js';
import { EventLock } from './event-lock.js';
import { EventWatchers } from './live/event-watchers.js';
import { EventEntity } from './event.entity.js';
import type { CancelEventInput, MoveEventInput } from './event-input.types.js';
import { changesPerDay, countNews } from './event-limits.js';
import { eventTimes } from './event-times.js';

/** Moving events and calling them off. Everybody who takes part is told, with a calendar file. */
@Injectable()
export class MoveEventService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly outbox: Outbox,
    private readonly lock: EventLock,
    private readonly watchers: EventWatchers,
    private readonly reminders: ReminderRows,
    private readonly limits: RateLimits,
    private readonly clock: Clock,
  ) {}

  /**
   * Another time, or another length. Moving to where it is changes nothing and tells nobody.
   * @throws NOT_FOUND, FORBIDDEN, CONFLICT, VALIDATION, EVENT_CANCELLED, EVENT_OVER
   */
  async move(viewer: Viewer, input: MoveEventInput): Promise<Id> {
    const by = signedIn(viewer);
    await this.limits.consume({ limit: changesPerDay, who: `${by} ${input.eventId}` });
    const now = this.clock.now();
    const { localStart, timeZone, minutes } = input;
    return this.unitOfWork.run(async (tx) => {
      const locked = await this.lock.acquireToChange(tx, viewer, input.eventId);
      const { event } = locked;
      if (event.version !== input.version) throw conflict({ version: event.version });
      const isSame =
        event.localStart === localStart && event.timeZone === timeZone && event.minutes === minutes;
      if (isSame) return event.id;
      const { startsAt } = event;
      event.knownAs ??= appearanceOf(event);
      Object.assign(event, eventTimes({ localStart, timeZone, minutes }, now, startsAt));
      event.sequence += 1;
      event.changedAt = now;
      await tx.repo(EventEntity).save(event);
      const isAtOtherTime = event.startsAt.getTime() !== startsAt.getTime();
      if (isAtOtherTime) await this.reminders.replan(tx, locked, now);
      await this.outbox.record(tx, eventMoved({ eventId: event.id, sequence: event.sequence, by }));
      this.watchers.tell(tx, event.id);
      await countNews(tx, this.limits, event.id, by);
      return event.id;
    });
  }

  /**
   * Its page stays and says so. Cancelling twice is cancelling once.
   * @throws NOT_FOUND, FORBIDDEN, EVENT_OVER
   */
  cancel(viewer: Viewer, input: CancelEventInput): Promise<Id> {
    const by = signedIn(viewer);
    return this.unitOfWork.run(async (tx) => {
      const locked = await this.lock.acquireToManage(tx, viewer, input.eventId);
      const { event } = locked;
      if (event.status === 'cancelled') return event.id;
      this.lock.demandOpen(event);
      event.status = 'cancelled';
      event.cancelReason = input.reason;
      event.sequence += 1;
      event.changedAt = this.clock.now();
      await tx.repo(EventEntity).save(event);
      await this.reminders.drop(tx, locked);
      await this.outbox.record(
        tx,
        eventCancelled({ eventId: event.id, sequence: event.sequence, by }),
      );
      this.watchers.tell(tx, event.id);
      return event.id;
    });
  }
}
