import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import type { Viewer } from '@peerloop/kernel';
import { Allow, CurrentViewer, done, DoneView, type GraphqlContext } from '@peerloop/platform';
import { callerOf, SessionCookie } from '../session/session-cookie.js';
import { SignUpService } from './sign-up.service.js';
import { ConfirmAddressInput, SignUpInput } from './sign-up.types.js';

@Resolver()
export class SignUpResolver {
  constructor(
    private readonly service: SignUpService,
    private readonly cookie: SessionCookie,
  ) {}

  @Allow('everyone', 'never')
  @Mutation(() => DoneView, {
    description:
      'Mails a link that confirms the address. Answers the same for an address that has an account. ' +
      'Errors: VALIDATION, RATE_LIMITED.',
  })
  async signUp(
    @Context() context: GraphqlContext,
    @Args('input', { description: 'The new peer.' }) input: SignUpInput,
  ): Promise<DoneView> {
    await this.service.signUp(input, context.request.ip);
    return done;
  }

  @Allow('everyone', 'never')
  @Mutation(() => DoneView, {
    description:
      'Opens the account that a mailed link confirms, and signs in. ' +
      'Errors: LINK_UNKNOWN, LINK_USED, LINK_EXPIRED.',
  })
  async confirmAddress(
    @CurrentViewer() viewer: Viewer,
    @Context() context: GraphqlContext,
    @Args('input', { description: 'The link.' }) input: ConfirmAddressInput,
  ): Promise<DoneView> {
    this.cookie.set(context, await this.service.confirm(input.token, callerOf(context, viewer)));
    return done;
  }
}
