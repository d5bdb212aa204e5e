import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { notFound, signedIn, type Id, type Viewer } from '@peerloop/kernel';
import { Allow, CurrentViewer, Limit } from '@peerloop/platform';
import { TopicReader } from '../topic/topic.reader.js';
import { TopicView } from '../topic/topic.types.js';
import { FollowTopicsInput, UnfollowTopicInput } from './topic-follow.types.js';
import { TopicFollowService } from './topic-follow.service.js';

@Resolver(() => TopicView)
export class TopicFollowResolver {
  constructor(
    private readonly service: TopicFollowService,
    private readonly reader: TopicReader,
  ) {}

  @Allow('peer')
  @Query(() => [TopicView], { description: 'The topics the viewer follows, by title.' })
  followedTopics(@CurrentViewer() viewer: Viewer): Promise<TopicView[]> {
    return this.reader.followedBy(viewer, signedIn(viewer));
  }

  @Allow('peer')
  @Limit('follow')
  @Mutation(() => [ID], { description: 'Follows topics; answers their ids.' })
  followTopics(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { description: 'Which topics.' }) input: FollowTopicsInput,
  ): Promise<Id[]> {
    return this.service.follow(viewer, input.topicIds);
  }

  @Allow('peer')
  @Limit('follow')
  @Mutation(() => TopicView, { description: 'Stops following a topic.' })
  async unfollowTopic(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { description: 'Which topic.' }) input: UnfollowTopicInput,
  ): Promise<TopicView> {
    const topic = await this.reader.byId(
      viewer,
      await this.service.unfollow(viewer, input.topicId),
    );
    if (!topic) throw notFound();
    return topic;
  }
}
