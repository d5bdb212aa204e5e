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
import { SignInService } from '../sign-in/sign-in.service.js';
import { PasswordService } from './password.service.js';
import {
  ChangePasswordInput,
  RequestPasswordResetInput,
  ResetPasswordInput,
} from './password.types.js';

@Resolver()
export class PasswordResolver {
  constructor(
    private readonly service: PasswordService,
    private readonly signIn: SignInService,
    private readonly cookie: SessionCookie,
  ) {}

  @Allow('everyone', 'never')
  @Limit('mailed-link')
  @Mutation(() => DoneView, {
    description:
      'Mails a link that lets choose a new password, good for one hour. Errors: RATE_LIMITED.',
  })
  async requestPasswordReset(
    @CurrentViewer() viewer: Viewer,
    @Context() context: GraphqlContext,
    @Args('input', { description: 'Where to.' }) input: RequestPasswordResetInput,
  ): Promise<DoneView> {
    await this.signIn.requestPasswordReset(input.address, originOf(context), viewer.locale);
    return done;
  }

  @Allow('everyone', 'never')
  @Limit('sign-in')
  @Mutation(() => DoneView, {
    description:
      'Sets a new password, ends all sessions and signs this browser in. ' +
      'Errors: VALIDATION, LINK_UNKNOWN, LINK_USED, LINK_EXPIRED.',
  })
  async resetPassword(
    @CurrentViewer() viewer: Viewer,
    @Context() context: GraphqlContext,
    @Args('input', { description: 'The link and the password.' }) input: ResetPasswordInput,
  ): Promise<DoneView> {
    await this.cookie.set(context, await this.service.reset(input, callerOf(context, viewer)));
    return done;
  }

  @Allow('peer', 'never')
  @Limit('settings')
  @Mutation(() => DoneView, {
    description:
      "Changes the viewer's password and ends her other sessions. Errors: VALIDATION, RATE_LIMITED.",
  })
  async changePassword(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { description: 'Old and new.' }) input: ChangePasswordInput,
  ): Promise<DoneView> {
    await this.service.change(viewer, input);
    return done;
  }
}
