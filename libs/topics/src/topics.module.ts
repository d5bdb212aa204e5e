import { Module } from '@nestjs/common';
import { copies, leaves } from '@peerloop/platform';
import { TopicFollowResolver } from './following/topic-follow.resolver.js';
import { TopicFollowService } from './following/topic-follow.service.js';
import { TopicInterestListener } from './following/topic-interest.listener.js';
import { TopicReader } from './topic/topic.reader.js';
import { TopicResolver } from './topic/topic.resolver.js';
import { TopicService } from './topic/topic.service.js';
import { topicsCopies } from './topics.copies.js';
import { topicsLeaving } from './topics.leaving.js';

@Module({
  providers: [
    TopicReader,
    TopicService,
    TopicResolver,
    TopicFollowService,
    TopicFollowResolver,
    TopicInterestListener,
    ...copies(...topicsCopies),
    leaves(topicsLeaving),
  ],
  exports: [TopicReader],
})
export class TopicsModule {}
