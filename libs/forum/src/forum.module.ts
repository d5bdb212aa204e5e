import { Module } from '@nestjs/common';
import { copies, leaves } from '@peerloop/platform';
import { DirectoryModule } from '@peerloop/directory';
import { TopicsModule } from '@peerloop/topics';
import { PostAudience } from './post/post-audience.js';
import { PostFactsReader } from './post/post-facts.reader.js';
import { PostDecision, ReportablePosts } from './post/post.moderation.js';
import {
  PostTelling,
  PostWithdrawal,
  ReplyNotification,
  ThreadNotification,
} from './post/post.notification.js';
import { PostReader } from './post/post.reader.js';
import { PostResolver } from './post/post.resolver.js';
import { PostService } from './post/post.service.js';
import { ReactionService } from './reaction/reaction.service.js';
import { ThreadGateway } from './thread/thread.gateway.js';
import { ThreadUpkeep } from './thread/thread-upkeep.js';
import { ThreadReader } from './thread/thread.reader.js';
import { ThreadResolver } from './thread/thread.resolver.js';
import { ThreadService } from './thread/thread.service.js';
import { WatchReader } from './watching/watch.reader.js';
import { WatchService } from './watching/watch.service.js';
import { forumCopies } from './forum.copies.js';
import { forumLeaving } from './forum.leaving.js';

@Module({
  imports: [TopicsModule, DirectoryModule],
  providers: [
    PostAudience,
    PostDecision,
    PostFactsReader,
    PostReader,
    PostResolver,
    PostService,
    PostTelling,
    PostWithdrawal,
    ReactionService,
    ReplyNotification,
    ReportablePosts,
    ThreadGateway,
    ThreadNotification,
    ThreadReader,
    ThreadResolver,
    ThreadService,
    ThreadUpkeep,
    WatchReader,
    WatchService,
    ...copies(...forumCopies),
    leaves(forumLeaving),
  ],
  exports: [ThreadReader],
})
export class ForumModule {}
