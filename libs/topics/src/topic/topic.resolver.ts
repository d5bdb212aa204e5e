import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { notFound, type Viewer } from '@peerloop/kernel';
import { Allow, CurrentViewer, Limit } from '@peerloop/platform';
import { TopicReader } from './topic.reader.js';
import { TopicService } from './topic.service.js';
import { AddTopicInput, ChangeTopicInput, TopicTextsView, TopicView } from './topic.types.js';

@Resolver(() => TopicView)
export class TopicResolver {
  constructor(
    private readonly service: TopicService,
    private readonly reader: TopicReader,
  ) {}

  @Allow('everyone')
  @Query(() => [TopicView], { description: 'The whole topic tree, parents before children.' })
  topics(@CurrentViewer() viewer: Viewer): Promise<TopicView[]> {
    return this.reader.all(viewer);
  }

  @Allow('everyone')
  @Query(() => TopicView, { description: 'One topic by its name in addresses.' })
  async topic(
    @CurrentViewer() viewer: Viewer,
    @Args('slug', { type: () => String, description: 'Such as `land-consolidation`.' })
    slug: string,
  ): Promise<TopicView> {
    return found(await this.reader.bySlug(viewer, slug));
  }

  @Allow('peer')
  @Query(() => TopicTextsView, {
    description: 'The texts of a topic in all languages. Organisers and its moderators.',
  })
  topicTexts(
    @CurrentViewer() viewer: Viewer,
    @Args('slug', { type: () => String, description: 'Such as `land-consolidation`.' })
    slug: string,
  ): Promise<TopicTextsView> {
    return this.reader.texts(viewer, slug);
  }

  @Allow('peer', 'organise')
  @Limit('tend')
  @Mutation(() => TopicView, {
    description: 'Adds a topic. Organisers, and moderators below theirs.',
  })
  async addTopic(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { description: 'The new topic.' }) input: AddTopicInput,
  ): Promise<TopicView> {
    return found(await this.reader.byId(viewer, await this.service.add(viewer, input)));
  }

  @Allow('peer', 'organise')
  @Limit('tend')
  @Mutation(() => TopicView, {
    description: "Changes a topic's texts. Organisers and its moderators.",
  })
  async changeTopic(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { description: 'The new texts.' }) input: ChangeTopicInput,
  ): Promise<TopicView> {
    return found(await this.reader.byId(viewer, await this.service.change(viewer, input)));
  }
}

function found<T>(view: T | null): T {
  if (!view) throw notFound();
  return view;
}
