import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { isId, notFound, type Id, type Page, type Viewer } from '@peerloop/kernel';
import { Allow, CurrentViewer, Limit } from '@peerloop/platform';
import { WatchService } from '../watching/watch.service.js';
import { ThreadReader } from './thread.reader.js';
import { ThreadService } from './thread.service.js';
import {
  StartThreadInput,
  ThreadConnection,
  ThreadsInput,
  ThreadView,
  WatchThreadInput,
} from './thread.types.js';

@Resolver(() => ThreadView)
export class ThreadResolver {
  constructor(
    private readonly service: ThreadService,
    private readonly watches: WatchService,
    private readonly reader: ThreadReader,
  ) {}

  @Allow('everyone')
  @Limit('page')
  @Query(() => ThreadConnection, { description: 'Threads, those with the latest post first.' })
  threads(@CurrentViewer() viewer: Viewer, @Args() input: ThreadsInput): Promise<Page<ThreadView>> {
    return this.reader.list(viewer, input);
  }

  @Allow('everyone')
  @Query(() => ThreadView, { description: 'One thread.' })
  async thread(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID, description: 'Which.' }) id: Id,
  ): Promise<ThreadView> {
    if (!isId(id)) throw notFound();
    return this.reader.byId(viewer, id);
  }

  @Allow('peer')
  @Limit('thread')
  @Mutation(() => ThreadView, { description: 'Opens a thread with its first post.' })
  async startThread(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { description: 'The thread.' }) input: StartThreadInput,
  ): Promise<ThreadView> {
    return this.reader.byId(viewer, await this.service.start(viewer, input));
  }

  @Allow('peer')
  @Limit('follow')
  @Mutation(() => ThreadView, { description: 'Watches or mutes a thread.' })
  async watchThread(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { description: 'Which, and how.' }) input: WatchThreadInput,
  ): Promise<ThreadView> {
    return this.reader.byId(viewer, await this.watches.set(viewer, input.threadId, input.watching));
  }
}
