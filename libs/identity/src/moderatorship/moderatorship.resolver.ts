import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Viewer } from '@peerloop/kernel';
import { Allow, CurrentViewer, done, DoneView } from '@peerloop/platform';
import { ModeratorshipService } from './moderatorship.service.js';
import { AppointModeratorInput, DismissModeratorInput } from './moderatorship.types.js';

@Resolver()
export class ModeratorshipResolver {
  constructor(private readonly service: ModeratorshipService) {}

  @Allow('administrator', 'never')
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

  @Allow('administrator', 'never')
  @Mutation(() => DoneView, { description: 'Ends a moderatorship.' })
  async dismissModerator(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { description: 'Whom and where.' }) input: DismissModeratorInput,
  ): Promise<DoneView> {
    await this.service.dismiss(viewer, input.peerId, input.topicId);
    return done;
  }
}
