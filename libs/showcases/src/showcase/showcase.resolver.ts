import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { isId, notFound, signedIn, type Id, type Page, type Viewer } from '@peerloop/kernel';
import { Allow, CurrentViewer, done, DoneView, Limit, PageInput } from '@peerloop/platform';
import { ShowcaseReader } from './showcase.reader.js';
import { ShowcaseService } from './showcase.service.js';
import {
  ChangeShowcaseInput,
  ShowcaseConnection,
  ShowcasesInput,
  ShowcaseView,
  SubmitShowcaseInput,
  WithdrawShowcaseInput,
} from './showcase.types.js';

@Resolver(() => ShowcaseView)
export class ShowcaseResolver {
  constructor(
    private readonly service: ShowcaseService,
    private readonly reader: ShowcaseReader,
  ) {}

  @Allow('everyone')
  @Limit('page')
  @Query(() => ShowcaseConnection, { description: 'Published showcases, newest first.' })
  showcases(
    @CurrentViewer() viewer: Viewer,
    @Args() input: ShowcasesInput,
  ): Promise<Page<ShowcaseView>> {
    return this.reader.list(viewer, input);
  }

  @Allow('everyone')
  @Query(() => ShowcaseView, { description: 'One showcase.' })
  async showcase(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID, description: 'Which.' }) id: Id,
  ): Promise<ShowcaseView> {
    if (!isId(id)) throw notFound();
    return this.reader.byId(viewer, id);
  }

  @Allow('peer')
  @Limit('page')
  @Query(() => ShowcaseConnection, { description: "The viewer's own showcases, newest first." })
  myShowcases(
    @CurrentViewer() viewer: Viewer,
    @Args() page: PageInput,
  ): Promise<Page<ShowcaseView>> {
    return this.reader.own(viewer, signedIn(viewer), page);
  }

  @Allow('peer')
  @Limit('showcase')
  @Mutation(() => ShowcaseView, { description: 'Hands in a showcase for a look by a moderator.' })
  async submitShowcase(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { description: 'The showcase.' }) input: SubmitShowcaseInput,
  ): Promise<ShowcaseView> {
    return this.reader.byId(viewer, await this.service.submit(viewer, input));
  }

  @Allow('peer')
  @Limit('edit')
  @Mutation(() => ShowcaseView, {
    description: "Changes the viewer's own showcase; it waits for a look again.",
  })
  async changeShowcase(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { description: 'Which, and the whole of it.' }) input: ChangeShowcaseInput,
  ): Promise<ShowcaseView> {
    return this.reader.byId(viewer, await this.service.change(viewer, input));
  }

  @Allow('peer')
  @Limit('edit')
  @Mutation(() => DoneView, { description: "Takes back the viewer's own showcase." })
  async withdrawShowcase(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { description: 'Which.' }) input: WithdrawShowcaseInput,
  ): Promise<DoneView> {
    await this.service.withdraw(viewer, input.showcaseId);
    return done;
  }
}
