import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Id, isId, notFound, type Page, type Viewer } from '@peerloop/kernel';
import { Allow, CurrentViewer, Limit, PageInput } from '@peerloop/platform';
import { ListSendingService } from './list-sending.service.js';
import { ParticipantListReader } from './participant-list.reader.js';
import { ParticipantListService } from './participant-list.service.js';
import {
  CorrectListRowInput,
  ListRowInput,
  ParticipantListConnection,
  ParticipantListView,
  SendParticipantListInput,
  SetListColumnsInput,
} from './participant-list.types.js';
import { ParticipantRowConnection, type ParticipantRowView } from './participant-row.types.js';

@Resolver(() => ParticipantListView)
export class ParticipantListResolver {
  constructor(
    private readonly service: ParticipantListService,
    private readonly sending: ListSendingService,
    private readonly reader: ParticipantListReader,
  ) {}

  @Allow('organiser', 'organise')
  @Query(() => ParticipantListView, {
    description: 'A participant list and what was understood of it. Errors: NOT_FOUND.',
  })
  async participantList(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID, description: 'Which.' }) id: Id,
  ): Promise<ParticipantListView> {
    if (!isId(id)) throw notFound();
    return this.reader.byId(viewer, id);
  }

  @Allow('organiser', 'organise')
  @Limit('page')
  @Query(() => ParticipantListConnection, {
    description: 'The viewer’s own lists, the newest first.',
  })
  participantLists(
    @CurrentViewer() viewer: Viewer,
    @Args() page: PageInput,
  ): Promise<Page<ParticipantListView>> {
    return this.reader.own(viewer, page);
  }

  @Allow('organiser', 'organise')
  @Limit('page')
  @Query(() => ParticipantRowConnection, {
    description: 'Rows of a list: those with problems first, those sent last.',
  })
  participantRows(
    @CurrentViewer() viewer: Viewer,
    @Args('listId', { type: () => ID, description: 'Of which list.' }) listId: Id,
    @Args() page: PageInput,
  ): Promise<Page<ParticipantRowView>> {
    if (!isId(listId)) throw notFound();
    return this.reader.rows(viewer, listId, page);
  }

  @Allow('organiser', 'organise')
  @Limit('upload')
  @Mutation(() => ParticipantListView, {
    description:
      'Reads an uploaded list otherwise. Errors: NOT_FOUND, CONFLICT, LIST_FILE_GONE and the list refusals.',
  })
  async setListColumns(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { description: 'How to read it.' }) input: SetListColumnsInput,
  ): Promise<ParticipantListView> {
    return this.reader.byId(viewer, await this.service.setColumns(viewer, input));
  }

  @Allow('organiser', 'organise')
  @Limit('list-row')
  @Mutation(() => ParticipantListView, { description: 'Corrects a row. Errors: NOT_FOUND.' })
  async correctListRow(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { description: 'The row as it should be.' }) input: CorrectListRowInput,
  ): Promise<ParticipantListView> {
    return this.reader.byId(viewer, await this.service.correctRow(viewer, input));
  }

  @Allow('organiser', 'organise')
  @Limit('list-row')
  @Mutation(() => ParticipantListView, {
    description: 'Takes a row off the list. Errors: NOT_FOUND.',
  })
  async removeListRow(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { description: 'Which row.' }) input: ListRowInput,
  ): Promise<ParticipantListView> {
    return this.reader.byId(viewer, await this.service.removeRow(viewer, input, true));
  }

  @Allow('organiser', 'organise')
  @Limit('list-row')
  @Mutation(() => ParticipantListView, {
    description: 'Puts a removed row back. Errors: NOT_FOUND.',
  })
  async restoreListRow(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { description: 'Which row.' }) input: ListRowInput,
  ): Promise<ParticipantListView> {
    return this.reader.byId(viewer, await this.service.removeRow(viewer, input, false));
  }

  @Allow('organiser', 'organise')
  @Limit('list-sending')
  @Mutation(() => ParticipantListView, {
    description:
      'Invites everybody on the list whose row is in order and who was not sent to before. ' +
      'Errors: NOT_FOUND, LIST_COLUMNS_UNDECIDED, LIST_NOBODY_TO_SEND, VALIDATION.',
  })
  async sendParticipantList(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { description: 'Which list.' }) input: SendParticipantListInput,
  ): Promise<ParticipantListView> {
    const { listId, agreed } = input;
    return this.reader.byId(viewer, await this.sending.send(viewer, listId, agreed));
  }
}
