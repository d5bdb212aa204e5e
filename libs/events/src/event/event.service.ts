import { Injectable } from '@nestjs/common';
import { PeerReader } from '@peerloop/directory';
import {
  Clock,
  conflict,
  forbidden,
  invalid,
  newId,
  notFound,
  signedIn,
  type Id,
  type Viewer,
} from '@peerloop/kernel';
import { Markdown, Outbox, RateLimits, UnitOfWork, type Tx } from '@peerloop/platform';
import { eventChanged, eventScheduled } from '../events.events.js';
import { appearanceOf } from './news/event-appearance.js';
import { EventLock } from './event-lock.js';
import { EventWatchers } from './live/event-watchers.js';
import { EventEntity } from './event.entity.js';
import { maySchedule } from './event.policy.js';
import { changesPerDay, countNews } from './event-limits.js';
import { eventTimes } from './event-times.js';
import type { ChangeEventInput, ScheduleEventInput } from './event-input.types.js';

/** Putting events on the calendar and changing what is said of them. */
@Injectable()
export class EventService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly outbox: Outbox,
    private readonly markdown: Markdown,
    private readonly peers: PeerReader,
    private readonly lock: EventLock,
    private readonly watchers: EventWatchers,
    private readonly limits: RateLimits,
    private readonly clock: Clock,
  ) {}

  /**
   * Guide, step 5: the date, the place and the agenda that people are invited with. Followers of the
   * host and of the topic hear of a public event.
   * @throws FORBIDDEN, NOT_FOUND for the topic, VALIDATION (see `events.errors.ts`)
   */
  async schedule(viewer: Viewer, input: ScheduleEventInput): Promise<Id> {
    const hostId = signedIn(viewer);
    if (!maySchedule(viewer, await this.peers.isChampion(hostId))) throw forbidden();
    demandMeetingPlace(input);
    const now = this.clock.now();
    const times = eventTimes(input, now);
    const texts = this.textsOf(input);
    return this.unitOfWork.run(async (tx) => {
      await demandTopic(tx, input.topicId);
      const id = newId();
      const { kind, title, topicId, visibility } = input;
      await tx.repo(EventEntity).insert({
        ...{ id, kind, title, topicId, hostId, visibility, ...times, ...texts },
        language: input.language || viewer.locale,
        capacity: input.capacity ?? null,
        taken: 0,
        status: 'scheduled',
        cancelReason: '',
        sequence: 0,
        createdAt: now,
        changedAt: now,
      });
      await this.outbox.record(tx, eventScheduled({ eventId: id, topicId, hostId, visibility }));
      return id;
    });
  }

  /**
   * Those who take part are told when name, place or way of joining changed; not of corrected texts.
   * @throws NOT_FOUND, FORBIDDEN, CONFLICT, VALIDATION, EVENT_CANCELLED, EVENT_OVER
   */
  async change(viewer: Viewer, input: ChangeEventInput): Promise<Id> {
    const by = signedIn(viewer);
    demandMeetingPlace(input);
    await this.limits.consume({ limit: changesPerDay, who: `${by} ${input.eventId}` });
    const texts = this.textsOf(input);
    return this.unitOfWork.run(async (tx) => {
      const { event } = await this.lock.acquireToChange(tx, viewer, input.eventId);
      if (event.version !== input.version) throw conflict({ version: event.version });
      await demandTopic(tx, input.topicId);
      const capacity = input.capacity ?? null;
      if (capacity !== null && capacity < event.taken) {
        throw invalid('capacity', 'BELOW_TAKEN', { taken: event.taken });
      }
      const before = appearanceOf(event);
      const { kind, title, topicId, language } = input;
      Object.assign(event, { kind, title, topicId, language, capacity, ...texts });
      event.changedAt = this.clock.now();
      const isNews = JSON.stringify(appearanceOf(event)) !== JSON.stringify(before);
      if (isNews) {
        event.sequence += 1;
        event.knownAs ??= before;
      }
      await tx.repo(EventEntity).save(event);
      const sequence = isNews ? event.sequence : null;
      await this.outbox.record(tx, eventChanged({ eventId: event.id, sequence, by }));
      this.watchers.tell(tx, event.id);
      if (isNews) await countNews(tx, this.limits, event.id, by);
      return event.id;
    });
  }

  private textsOf(input: ScheduleEventInput | ChangeEventInput) {
    const agenda = input.agenda ?? '';
    return {
      place: input.place ?? '',
      meetingUrl: input.meetingUrl ?? '',
      description: input.description,
      descriptionHtml: this.markdown.render(input.description),
      agenda,
      agendaHtml: agenda && this.markdown.render(agenda),
      followsUp: input.followsUp ?? '',
    };
  }
}

function demandMeetingPlace(input: ScheduleEventInput | ChangeEventInput): void {
  if (!input.place && !input.meetingUrl) throw invalid('place', 'PLACE_OR_LINK');
}

async function demandTopic(tx: Tx, topicId: Id): Promise<void> {
  const topics = await tx.query('SELECT id FROM topic WHERE id = $1', [topicId]);
  if (topics.length === 0) throw notFound();
}
