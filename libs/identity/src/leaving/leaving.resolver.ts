import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { signedIn, type Viewer } from '@peerloop/kernel';
import {
  Allow,
  CurrentViewer,
  done,
  DoneView,
  Limit,
  type GraphqlContext,
} from '@peerloop/platform';
import { SessionCookie } from '../session/session-cookie.js';
import { LeavingService } from './leaving.service.js';
import { DeleteAccountInput, LeavingView } from './leaving.types.js';
import { OwnerProof } from './owner-proof.js';

@Resolver()
export class LeavingResolver {
  constructor(
    private readonly service: LeavingService,
    private readonly proofs: OwnerProof,
    private readonly cookie: SessionCookie,
  ) {}

  @Allow('peer', 'never')
  @Query(() => LeavingView, { description: "What deleting the viewer's account takes." })
  leaving(@CurrentViewer() viewer: Viewer): Promise<LeavingView> {
    return this.service.prospect(viewer);
  }

  @Allow('peer', 'never')
  @Limit('mailed-link')
  @Mutation(() => DoneView, {
    description:
      'Mails the viewer a link that stands for a password she does not have, good for one hour. ' +
      'Errors: RATE_LIMITED.',
  })
  async requestProofLink(@CurrentViewer() viewer: Viewer): Promise<DoneView> {
    await this.proofs.mailLink(signedIn(viewer));
    return done;
  }

  @Allow('peer', 'never')
  @Limit('sign-in')
  @Mutation(() => DoneView, {
    description:
      "Deletes the viewer's account at once. Errors: VALIDATION, LINK_UNKNOWN, LINK_USED, " +
      'LINK_EXPIRED, RATE_LIMITED, LAST_ADMINISTRATOR, HOSTS_COMING_EVENTS.',
  })
  async deleteAccount(
    @CurrentViewer() viewer: Viewer,
    @Context() context: GraphqlContext,
    @Args('input', { description: 'Proof and choice.' }) input: DeleteAccountInput,
  ): Promise<DoneView> {
    await this.service.leave(viewer, input);
    this.cookie.clear(context);
    return done;
  }
}
