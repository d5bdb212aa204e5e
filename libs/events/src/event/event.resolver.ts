import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { isId, notFound, type Id, type Page, type Viewer } from '@peerloop/kernel';
import { Allow, CurrentViewer, Limit, PageInput } from '@peerloop/platform';
import {
  CancelEventInput,
  ChangeEventInput,
  EventsInput,
  MoveEventInput,
  ScheduleEventInput,
} from './event-input.types.js';
import { EventReader } from './event.reader.js';
import { EventService } from './event.service.js';
import { EventConnection, EventView } from './event.types.js';
import { MoveEventService } from './move-event.service.js';

@Resolver(() => EventView)
export class EventResolver {
  constructor(
    private readonly service: EventService,
    private readonly moving: MoveEventService,
    private readonly reader: EventReader,
  ) {}

  @Allow('everyone')
  @Limit('page')
  @Query(() => EventConnection, {
    description: 'Events, by their beginning. Guests find the public ones.',
  })
  events(@CurrentViewer() viewer: Viewer, @Args() input: EventsInput): Promise<Page<EventView>> {
    return this.reader.list(viewer, input);
  }

  @Allow('everyone')
  @Query(() => EventView, { description: 'One event.' })
  async event(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID, description: 'Which.' }) id: Id,
  ): Promise<EventView> {
    if (!isId(id)) throw notFound();
    return this.reader.byId(viewer, id);
  }

  @Allow('peer')
  @Limit('page')
  @Query(() => EventConnection, {
    description:
      'Coming events that the viewer holds, registered for or is invited to; the next first.',
  })
  myEvents(@CurrentViewer() viewer: Viewer, @Args() page: PageInput): Promise<Page<EventView>> {
    return this.reader.list(viewer, { first: page.first, after: page.after ?? null, mine: true });
  }

  @Allow('peer', 'organise')
  @Limit('event')
  @Mutation(() => EventView, { description: 'Schedules an event; for champions and organisers.' })
  async scheduleEvent(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { description: 'The event.' }) input: ScheduleEventInput,
  ): Promise<EventView> {
    return this.reader.byId(viewer, await this.service.schedule(viewer, input));
  }

  @Allow('peer', 'organise')
  @Limit('event-change')
  @Mutation(() => EventView, {
    description: 'Changes what is said of an event, its place and its limits.',
  })
  async changeEvent(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { description: 'Which, and the new texts.' }) input: ChangeEventInput,
  ): Promise<EventView> {
    return this.reader.byId(viewer, await this.service.change(viewer, input));
  }

  @Allow('peer', 'organise')
  @Limit('event-change')
  @Mutation(() => EventView, {
    description: 'Moves an event to another time; reminders move with it.',
  })
  async moveEvent(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { description: 'Which, and the new time.' }) input: MoveEventInput,
  ): Promise<EventView> {
    return this.reader.byId(viewer, await this.moving.move(viewer, input));
  }

  @Allow('peer', 'organise')
  @Limit('event-change')
  @Mutation(() => EventView, { description: 'Cancels an event; its page stays, its reminders go.' })
  async cancelEvent(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { description: 'Which, and why.' }) input: CancelEventInput,
  ): Promise<EventView> {
    return this.reader.byId(viewer, await this.moving.cancel(viewer, input));
  }
}
