import { Injectable } from '@nestjs/common';
import { Clock, conflict, signedIn, type Id, type Viewer } from '@peerloop/kernel';
import { Outbox, RateLimits, UnitOfWork } from '@peerloop/platform';
import { eventCancelled, eventMoved } from '../events.events.js';
import { ReminderRows } from '../reminder/reminder-rows.js';
import { appearanceOf } from './event-appearance.js';
import { EventDesk } from './event-desk.js';
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
    private readonly desk: EventDesk,
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
      const { event } = await this.desk.lockToChange(tx, viewer, input.eventId);
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
      if (isAtOtherTime) await this.reminders.replan(tx, event, now);
      await this.outbox.record(tx, eventMoved({ eventId: event.id, sequence: event.sequence, by }));
      this.desk.tellWatchers(tx, event.id);
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
      const { event } = await this.desk.lockToManage(tx, viewer, input.eventId);
      if (event.status === 'cancelled') return event.id;
      this.desk.demandOpen(event);
      event.status = 'cancelled';
      event.cancelReason = input.reason;
      event.sequence += 1;
      event.changedAt = this.clock.now();
      await tx.repo(EventEntity).save(event);
      await this.reminders.drop(tx, event.id);
      await this.outbox.record(
        tx,
        eventCancelled({ eventId: event.id, sequence: event.sequence, by }),
      );
      this.desk.tellWatchers(tx, event.id);
      return event.id;
    });
  }
}
