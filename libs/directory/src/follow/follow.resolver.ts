import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Viewer } from '@peerloop/kernel';
import { Allow, CurrentViewer, Limit } from '@peerloop/platform';
import { FollowService } from './follow.service.js';
import { FollowOrganisationInput, FollowPeerInput, FollowStateView } from './follow.types.js';

@Resolver(() => FollowStateView)
export class FollowResolver {
  constructor(private readonly service: FollowService) {}

  @Allow('peer')
  @Limit('follow')
  @Mutation(() => FollowStateView, { description: 'Follows a peer.' })
  followPeer(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { description: 'Whom.' }) input: FollowPeerInput,
  ): Promise<FollowStateView> {
    return this.service.followPeer(viewer, input.peerId);
  }

  @Allow('peer')
  @Limit('follow')
  @Mutation(() => FollowStateView, { description: 'Stops following a peer.' })
  unfollowPeer(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { description: 'Whom.' }) input: FollowPeerInput,
  ): Promise<FollowStateView> {
    return this.service.unfollowPeer(viewer, input.peerId);
  }

  @Allow('peer')
  @Limit('follow')
  @Mutation(() => FollowStateView, { description: 'Follows an organisation.' })
  followOrganisation(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { description: 'Which.' }) input: FollowOrganisationInput,
  ): Promise<FollowStateView> {
    return this.service.followOrganisation(viewer, input.organisationId);
  }

  @Allow('peer')
  @Limit('follow')
  @Mutation(() => FollowStateView, { description: 'Stops following an organisation.' })
  unfollowOrganisation(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { description: 'Which.' }) input: FollowOrganisationInput,
  ): Promise<FollowStateView> {
    return this.service.unfollowOrganisation(viewer, input.organisationId);
  }
}
