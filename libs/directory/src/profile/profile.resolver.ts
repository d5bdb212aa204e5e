import { Args, ID, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { ViewerView } from '@peerloop/identity';
import { isId, notFound, signedIn, type Id, type Viewer } from '@peerloop/kernel';
import { Allow, CurrentViewer, Limit } from '@peerloop/platform';
import { ProfileReader } from './profile.reader.js';
import { ProfileService } from './profile.service.js';
import { ChangeProfileInput, IntroduceInput, ProfileView } from './profile.types.js';

@Resolver(() => ViewerView)
export class ProfileResolver {
  constructor(
    private readonly service: ProfileService,
    private readonly reader: ProfileReader,
  ) {}

  @ResolveField(() => Boolean, {
    description: 'Whether the three questions of the first visit are answered.',
  })
  onboarded(@CurrentViewer() viewer: Viewer): Promise<boolean> {
    return this.reader.introduced(signedIn(viewer));
  }

  @Allow('peer')
  @Limit('people')
  @Query(() => ProfileView, { description: "A peer's profile." })
  async profile(
    @CurrentViewer() viewer: Viewer,
    @Args('peerId', { type: () => ID, description: 'Whose.' }) peerId: Id,
  ): Promise<ProfileView> {
    const profile = isId(peerId) ? await this.reader.byId(viewer, peerId) : null;
    if (!profile) throw notFound();
    return profile;
  }

  @Allow('peer')
  @Limit('settings')
  @Mutation(() => ProfileView, { description: "Changes the viewer's profile." })
  async changeProfile(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { description: 'The whole profile.' }) input: ChangeProfileInput,
  ): Promise<ProfileView> {
    return this.profile(viewer, await this.service.change(viewer, input));
  }

  @Allow('peer')
  @Limit('settings')
  @Mutation(() => ProfileView, { description: 'Answers the three questions of the first visit.' })
  async introduce(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { description: 'The answers.' }) input: IntroduceInput,
  ): Promise<ProfileView> {
    return this.profile(viewer, await this.service.introduce(viewer, input));
  }
}
