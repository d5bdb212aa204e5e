import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Viewer } from '@peerloop/kernel';
import {
  Allow,
  CurrentViewer,
  done,
  DoneView,
  Limit,
  type GraphqlContext,
} from '@peerloop/platform';
import { linkUnknown } from '../identity.errors.js';
import { maxTokenLength } from '../identity.limits.js';
import { callerOf, originOf, SessionCookie } from '../session/session-cookie.js';
import { SignUpService } from './sign-up.service.js';
import { ConfirmAddressInput, PendingSignUpView, SignUpInput } from './sign-up.types.js';

@Resolver()
export class SignUpResolver {
  constructor(
    private readonly service: SignUpService,
    private readonly cookie: SessionCookie,
  ) {}

  @Allow('everyone', 'never')
  @Query(() => PendingSignUpView, {
    description:
      'What the link of a sign-up is about to open; looking does not use it. ' +
      'Errors: LINK_UNKNOWN, LINK_USED, LINK_EXPIRED.',
  })
  async pendingSignUp(
    @Args('token', { type: () => String, description: 'The token of the link.' }) token: string,
  ): Promise<PendingSignUpView> {
    if (token.length > maxTokenLength) throw linkUnknown();
    return this.service.pending(token);
  }

  @Allow('everyone', 'never')
  @Limit('mailed-link')
  @Mutation(() => DoneView, {
    description:
      'Mails a link that confirms the address. Answers the same for an address that has an account. ' +
      'Errors: VALIDATION, RATE_LIMITED.',
  })
  async signUp(
    @Context() context: GraphqlContext,
    @Args('input', { description: 'The new peer.' }) input: SignUpInput,
  ): Promise<DoneView> {
    await this.service.signUp(input, originOf(context));
    return done;
  }

  @Allow('everyone', 'never')
  @Limit('sign-in')
  @Mutation(() => DoneView, {
    description:
      'Opens the account that a mailed link confirms, with the password of whoever opened it, and ' +
      'signs in. Errors: VALIDATION, LINK_UNKNOWN, LINK_USED, LINK_EXPIRED.',
  })
  async confirmAddress(
    @CurrentViewer() viewer: Viewer,
    @Context() context: GraphqlContext,
    @Args('input', { description: 'The link and who has it.' }) input: ConfirmAddressInput,
  ): Promise<DoneView> {
    await this.cookie.set(context, await this.service.confirm(input, callerOf(context, viewer)));
    return done;
  }
}
