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
import { SessionCookie } from './session-cookie.js';
import { SessionReader } from './session.reader.js';
import { SessionService } from './session.service.js';
import { EndSessionInput, SessionView } from './session.types.js';

@Resolver(() => SessionView)
export class SessionResolver {
  constructor(
    private readonly service: SessionService,
    private readonly reader: SessionReader,
    private readonly cookie: SessionCookie,
  ) {}

  @Allow('peer', 'never')
  @Query(() => [SessionView], { description: "The viewer's open sessions, this one first." })
  mySessions(@CurrentViewer() viewer: Viewer): Promise<SessionView[]> {
    return this.reader.mine(viewer);
  }

  @Allow('everyone', 'never')
  @Limit('settings')
  @Mutation(() => DoneView, { description: 'Ends this session and clears its cookie.' })
  async signOut(
    @CurrentViewer() viewer: Viewer,
    @Context() context: GraphqlContext,
  ): Promise<DoneView> {
    await this.service.signOut(viewer);
    this.cookie.clear(context);
    return done;
  }

  @Allow('peer', 'never')
  @Limit('settings')
  @Mutation(() => DoneView, {
    description: "Ends one of the viewer's sessions. Errors: NOT_FOUND.",
  })
  async endSession(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { description: 'Which.' }) input: EndSessionInput,
  ): Promise<DoneView> {
    await this.service.end(viewer, input.sessionId);
    return done;
  }

  @Allow('peer', 'never')
  @Limit('settings')
  @Mutation(() => DoneView, { description: "Ends all of the viewer's sessions but this one." })
  async endOtherSessions(@CurrentViewer() viewer: Viewer): Promise<DoneView> {
    await this.service.endOthers(viewer);
    return done;
  }
}
