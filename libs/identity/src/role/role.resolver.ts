import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Viewer } from '@peerloop/kernel';
import { Allow, CurrentViewer, done, DoneView, Limit } from '@peerloop/platform';
import { RoleService } from './role.service.js';
import { GrantRoleInput, RevokeRoleInput } from './role.types.js';

@Resolver()
export class RoleResolver {
  constructor(private readonly service: RoleService) {}

  @Allow('administrator', 'never')
  @Limit('tend')
  @Mutation(() => DoneView, {
    description: 'Gives a peer a role of the whole instance. Errors: NOT_FOUND.',
  })
  async grantRole(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { description: 'Whom and which.' }) input: GrantRoleInput,
  ): Promise<DoneView> {
    await this.service.grant(viewer, input.peerId, input.role);
    return done;
  }

  @Allow('administrator', 'never')
  @Limit('tend')
  @Mutation(() => DoneView, {
    description: 'Takes a role of the whole instance. Errors: NOT_FOUND, LAST_ADMINISTRATOR.',
  })
  async revokeRole(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { description: 'From whom and which.' }) input: RevokeRoleInput,
  ): Promise<DoneView> {
    await this.service.revoke(viewer, input.peerId, input.role);
    return done;
  }
}
