import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Viewer } from '@peerloop/kernel';
import { Allow, CurrentViewer, done, DoneView, Limit } from '@peerloop/platform';
import { ApiTokenReader } from './api-token.reader.js';
import { ApiTokenService } from './api-token.service.js';
import {
  ApiTokenView,
  CreateApiTokenInput,
  NewApiTokenView,
  RevokeApiTokenInput,
} from './api-token.types.js';

@Resolver(() => ApiTokenView)
export class ApiTokenResolver {
  constructor(
    private readonly service: ApiTokenService,
    private readonly reader: ApiTokenReader,
  ) {}

  @Allow('peer', 'never')
  @Query(() => [ApiTokenView], { description: "The viewer's API tokens, newest first." })
  myApiTokens(@CurrentViewer() viewer: Viewer): Promise<ApiTokenView[]> {
    return this.reader.mine(viewer);
  }

  @Allow('peer', 'never')
  @Limit('settings')
  @Mutation(() => NewApiTokenView, {
    description: 'Makes an API token and shows its secret this once. Errors: TOO_MANY_TOKENS.',
  })
  createApiToken(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { description: 'The token.' }) input: CreateApiTokenInput,
  ): Promise<NewApiTokenView> {
    return this.service.create(viewer, input);
  }

  @Allow('peer', 'never')
  @Limit('settings')
  @Mutation(() => DoneView, {
    description: "Revokes one of the viewer's API tokens. Errors: NOT_FOUND.",
  })
  async revokeApiToken(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { description: 'Which.' }) input: RevokeApiTokenInput,
  ): Promise<DoneView> {
    await this.service.revoke(viewer, input.tokenId);
    return done;
  }
}
