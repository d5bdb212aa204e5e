import { isId, type Id, type Viewer } from '@peerloop/kernel';
import {
  Allow,
  Connection,
  CurrentViewer,
  Limit,
  LiveGateway,
  LiveSocket,
  OnMessage,
  Payload,
} from '@peerloop/platform';
import { z } from 'zod';
import { EventReader } from '../event.reader.js';
import { eventSubject } from './event.subject.js';

const schema = z.object({ eventId: z.string().refine(isId) });

/** Open pages of an event hear when it, its answers or its registrations change. */
@LiveGateway()
export class EventGateway {
  constructor(private readonly reader: EventReader) {}

  @Allow('peer', 'read')
  @Limit('live')
  @OnMessage('event:watch', schema)
  async watch(
    @Connection() live: LiveSocket,
    @CurrentViewer() viewer: Viewer,
    @Payload() { eventId }: { eventId: Id },
  ): Promise<Record<string, never>> {
    await live.watch(eventSubject(eventId), async () => {
      await this.reader.row(viewer, eventId);
    });
    return {};
  }

  @Allow('peer', 'read')
  @Limit('live')
  @OnMessage('event:unwatch', schema)
  unwatch(
    @Connection() live: LiveSocket,
    @Payload() { eventId }: { eventId: Id },
  ): Record<string, never> {
    live.unwatch(eventSubject(eventId));
    return {};
  }
}
