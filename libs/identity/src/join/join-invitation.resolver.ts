import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Viewer } from '@peerloop/kernel';
import {
  Allow,
  CurrentViewer,
  done,
  DoneView,
  type GraphqlContext,
  Limit,
} from '@peerloop/platform';
import { linkUnknown } from '../identity.errors.js';
import { maxTokenLength } from '../identity.limits.js';
import { callerOf, SessionCookie } from '../session/session-cookie.js';
import { JoinInvitationReader } from './join-invitation.reader.js';
import { JoinInvitationService } from './join-invitation.service.js';
import { JoinInput, JoinInvitationView } from './join-invitation.types.js';

@Resolver(() => JoinInvitationView)
export class JoinInvitationResolver {
  constructor(
    private readonly service: JoinInvitationService,
    private readonly reader: JoinInvitationReader,
    private readonly cookie: SessionCookie,
  ) {}

  @Allow('everyone', 'never')
  @Query(() => JoinInvitationView, {
    description:
      'What the bearer of a mailed link is asked; looking does not use it. ' +
      'Errors: LINK_UNKNOWN, LINK_USED, LINK_EXPIRED.',
  })
  async joinInvitation(
    @Args('token', { type: () => String, description: 'The token of the link.' }) token: string,
  ): Promise<JoinInvitationView> {
    if (token.length > maxTokenLength) throw linkUnknown();
    return this.reader.byToken(token);
  }

  @Allow('everyone', 'never')
  @Limit('sign-in')
  @Mutation(() => DoneView, {
    description:
      'Opens the account of the invited address and signs in. ' +
      'Errors: VALIDATION, LINK_UNKNOWN, LINK_USED, LINK_EXPIRED.',
  })
  async join(
    @CurrentViewer() viewer: Viewer,
    @Context() context: GraphqlContext,
    @Args('input', { description: 'The link and the new peer.' }) input: JoinInput,
  ): Promise<DoneView> {
    await this.cookie.set(context, await this.service.join(input, callerOf(context, viewer)));
    return done;
  }
}
