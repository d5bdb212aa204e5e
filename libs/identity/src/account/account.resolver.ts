import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { isId, notFound, type Id, type Page, type Viewer } from '@peerloop/kernel';
import { Allow, CurrentViewer, done, DoneView, Limit } from '@peerloop/platform';
import { AccountReader } from './account.reader.js';
import { AccountService } from './account.service.js';
import {
  AccountConnection,
  AccountSearchInput,
  AccountView,
  ChangeAccountInput,
  DisableAccountInput,
  EnableAccountInput,
  ViewerView,
} from './account.types.js';

@Resolver(() => ViewerView)
export class AccountResolver {
  constructor(
    private readonly service: AccountService,
    private readonly reader: AccountReader,
  ) {}

  @Allow('everyone')
  @Query(() => ViewerView, { nullable: true, description: 'Who is asking; null for a guest.' })
  async viewer(@CurrentViewer() viewer: Viewer): Promise<ViewerView | null> {
    return viewer.peerId ? this.reader.own(viewer.peerId) : null;
  }

  @Allow('administrator', 'never')
  @Query(() => AccountView, { description: 'One account, for administrators.' })
  async account(
    @Args('peerId', { type: () => ID, description: 'The peer.' }) peerId: Id,
  ): Promise<AccountView> {
    if (!isId(peerId)) throw notFound();
    return this.reader.forAdministrator(peerId);
  }

  @Allow('administrator', 'never')
  @Limit('people')
  @Query(() => AccountConnection, { description: 'Accounts by name, for administrators.' })
  accounts(@Args() search: AccountSearchInput): Promise<Page<AccountView>> {
    return this.reader.search(search);
  }

  @Allow('peer', 'never')
  @Limit('settings')
  @Mutation(() => DoneView, { description: "Changes the viewer's name, language and time zone." })
  async changeAccount(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { description: 'The new values.' }) input: ChangeAccountInput,
  ): Promise<DoneView> {
    await this.service.change(viewer, input);
    return done;
  }

  @Allow('administrator', 'never')
  @Limit('tend')
  @Mutation(() => DoneView, {
    description: 'Locks a peer out at once. Errors: NOT_FOUND, OWN_ACCOUNT, LAST_ADMINISTRATOR.',
  })
  async disableAccount(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { description: 'Whom.' }) input: DisableAccountInput,
  ): Promise<DoneView> {
    await this.service.disable(viewer, input.peerId);
    return done;
  }

  @Allow('administrator', 'never')
  @Limit('tend')
  @Mutation(() => DoneView, {
    description: 'Lets a locked-out peer sign in again. Errors: NOT_FOUND.',
  })
  async enableAccount(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { description: 'Whom.' }) input: EnableAccountInput,
  ): Promise<DoneView> {
    await this.service.enable(viewer, input.peerId);
    return done;
  }
}
