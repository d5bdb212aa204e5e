import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import type { Viewer } from '@peerloop/kernel';
import {
  Allow,
  CurrentViewer,
  done,
  DoneView,
  type GraphqlContext,
  Limit,
} from '@peerloop/platform';
import { callerOf, originOf, SessionCookie } from '../session/session-cookie.js';
import { SignInService } from './sign-in.service.js';
import { RequestSignInLinkInput, SignInByLinkInput, SignInInput } from './sign-in.types.js';

@Resolver()
export class SignInResolver {
  constructor(
    private readonly service: SignInService,
    private readonly cookie: SessionCookie,
  ) {}

  @Allow('everyone', 'never')
  @Limit('sign-in')
  @Mutation(() => DoneView, {
    description: 'Signs this browser in. Errors: SIGN_IN_FAILED, RATE_LIMITED.',
  })
  async signIn(
    @CurrentViewer() viewer: Viewer,
    @Context() context: GraphqlContext,
    @Args('input', { description: 'Address and password.' }) input: SignInInput,
  ): Promise<DoneView> {
    await this.cookie.set(context, await this.service.signIn(input, callerOf(context, viewer)));
    return done;
  }

  @Allow('everyone', 'never')
  @Limit('mailed-link')
  @Mutation(() => DoneView, {
    description: 'Mails a link to sign in with, good for 15 minutes. Errors: RATE_LIMITED.',
  })
  async requestSignInLink(
    @CurrentViewer() viewer: Viewer,
    @Context() context: GraphqlContext,
    @Args('input', { description: 'Where to.' }) input: RequestSignInLinkInput,
  ): Promise<DoneView> {
    await this.service.requestSignInLink(input.address, originOf(context), viewer.locale);
    return done;
  }

  @Allow('everyone', 'never')
  @Limit('sign-in')
  @Mutation(() => DoneView, {
    description: 'Signs this browser in. Errors: LINK_UNKNOWN, LINK_USED, LINK_EXPIRED.',
  })
  async signInByLink(
    @CurrentViewer() viewer: Viewer,
    @Context() context: GraphqlContext,
    @Args('input', { description: 'The link.' }) input: SignInByLinkInput,
  ): Promise<DoneView> {
    await this.cookie.set(
      context,
      await this.service.signInByLink(input.token, callerOf(context, viewer)),
    );
    return done;
  }
}
