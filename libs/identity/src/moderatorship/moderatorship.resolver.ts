import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { isId, notFound, type Id, type Viewer } from '@peerloop/kernel';
import { Allow, CurrentViewer, done, DoneView, Limit } from '@peerloop/platform';
import { ModeratorReader } from './moderator.reader.js';
import { ModeratorshipService } from './moderatorship.service.js';
import {
  AppointModeratorInput,
  DismissModeratorInput,
  ModeratorView,
} from './moderatorship.types.js';

@Resolver()
export class ModeratorshipResolver {
  constructor(
    private readonly service: ModeratorshipService,
    private readonly reader: ModeratorReader,
  ) {}

  @Allow('organiser', 'never')
  @Query(() => [ModeratorView], {
    description: 'Who was appointed for a topic, by name. Moderators of topics above count too.',
  })
  async moderators(
    @Args('topicId', { type: () => ID, description: 'The topic.' }) topicId: Id,
  ): Promise<ModeratorView[]> {
    if (!isId(topicId)) throw notFound();
    return this.reader.of(topicId);
  }

  @Allow('organiser', 'never')
  @Limit('tend')
  @Mutation(() => DoneView, {
    description: 'Makes a peer moderator of a topic and all below it. Errors: NOT_FOUND.',
  })
  async appointModerator(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { description: 'Whom and where.' }) input: AppointModeratorInput,
  ): Promise<DoneView> {
    await this.service.appoint(viewer, input.peerId, input.topicId);
    return done;
  }

  @Allow('organiser', 'never')
  @Limit('tend')
  @Mutation(() => DoneView, { description: 'Ends a moderatorship.' })
  async dismissModerator(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { description: 'Whom and where.' }) input: DismissModeratorInput,
  ): Promise<DoneView> {
    await this.service.dismiss(viewer, input.peerId, input.topicId);
    return done;
  }
}
