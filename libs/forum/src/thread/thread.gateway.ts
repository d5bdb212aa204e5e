import { isId, type Id, type Viewer } from '@peerloop/kernel';
import {
  Allow,
  Connection,
  CurrentViewer,
  LiveGateway,
  Limit,
  LiveSocket,
  OnMessage,
  Payload,
} from '@peerloop/platform';
import { z } from 'zod';
import { ThreadReader } from './thread.reader.js';
import { threadSubject } from './thread.subject.js';

const schema = z.strictObject({ threadId: z.string().refine(isId) });

/** Open pages of a thread hear when something is posted or changed in it. */
@LiveGateway()
export class ThreadGateway {
  constructor(private readonly threads: ThreadReader) {}

  @Allow('peer', 'read')
  @Limit('live')
  @OnMessage('thread:watch', schema)
  async watch(
    @Connection() live: LiveSocket,
    @CurrentViewer() viewer: Viewer,
    @Payload() { threadId }: { threadId: Id },
  ): Promise<Record<string, never>> {
    await live.watch(threadSubject(threadId), async () => {
      await this.threads.demandVisible(viewer, threadId);
    });
    return {};
  }

  @Allow('peer', 'read')
  @Limit('live')
  @OnMessage('thread:unwatch', schema)
  unwatch(
    @Connection() live: LiveSocket,
    @Payload() { threadId }: { threadId: Id },
  ): Record<string, never> {
    live.unwatch(threadSubject(threadId));
    return {};
  }
}
