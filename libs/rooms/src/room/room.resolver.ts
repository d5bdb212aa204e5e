import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { PeerView } from '@peerloop/directory';
import { isId, notFound, type Id, type Page, type Viewer } from '@peerloop/kernel';
import { Allow, CurrentViewer, done, DoneView, Limit, PageInput } from '@peerloop/platform';
import { RoomReader } from './room.reader.js';
import { RoomService } from './room.service.js';
import {
  MarkRoomReadInput,
  OpenRoomInput,
  RoomConnection,
  RoomMemberConnection,
  RoomMemberInput,
  RoomView,
} from './room.types.js';

@Resolver(() => RoomView)
export class RoomResolver {
  constructor(
    private readonly service: RoomService,
    private readonly reader: RoomReader,
  ) {}

  @Allow('peer')
  @Limit('page')
  @Query(() => RoomConnection, {
    description: "The viewer's rooms: groups, rooms she has been in, rooms of topics she follows.",
  })
  myRooms(@CurrentViewer() viewer: Viewer, @Args() page: PageInput): Promise<Page<RoomView>> {
    return this.reader.mine(viewer, page);
  }

  @Allow('peer')
  @Query(() => RoomView, { description: 'One room.' })
  async room(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID, description: 'Which.' }) id: Id,
  ): Promise<RoomView> {
    if (!isId(id)) throw notFound();
    return this.reader.byId(viewer, id);
  }

  @Allow('peer')
  @Query(() => RoomView, { description: "A topic's room." })
  topicRoom(
    @CurrentViewer() viewer: Viewer,
    @Args('slug', { type: () => String, description: "The topic's name in addresses." })
    slug: string,
  ): Promise<RoomView> {
    return this.reader.ofTopic(viewer, slug);
  }

  @Allow('peer')
  @Limit('people')
  @Query(() => RoomMemberConnection, { description: 'The members of a group room.' })
  async roomMembers(
    @CurrentViewer() viewer: Viewer,
    @Args('roomId', { type: () => ID, description: 'Which room.' }) roomId: Id,
    @Args() page: PageInput,
  ): Promise<Page<PeerView>> {
    if (!isId(roomId)) throw notFound();
    return this.reader.members(viewer, roomId, page);
  }

  @Allow('peer')
  @Limit('room')
  @Mutation(() => RoomView, { description: 'Opens a group room.' })
  async openRoom(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { description: 'Title and first members.' }) input: OpenRoomInput,
  ): Promise<RoomView> {
    return this.reader.byId(viewer, await this.service.open(viewer, input));
  }

  @Allow('peer')
  @Limit('room')
  @Mutation(() => RoomView, { description: 'Brings a peer into a group room.' })
  async addRoomMember(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { description: 'Whom, and where.' }) input: RoomMemberInput,
  ): Promise<RoomView> {
    return this.reader.byId(viewer, await this.service.add(viewer, input));
  }

  @Allow('peer')
  @Limit('room')
  @Mutation(() => DoneView, {
    description: 'Leaves a group room, or takes a member out of one’s own.',
  })
  async removeRoomMember(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { description: 'Whom, and where.' }) input: RoomMemberInput,
  ): Promise<DoneView> {
    await this.service.remove(viewer, input);
    return done;
  }

  @Allow('peer')
  @Limit('mark')
  @Mutation(() => DoneView, { description: 'Remembers how far the viewer has read a room.' })
  async markRoomRead(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { description: 'Which, and how far.' }) input: MarkRoomReadInput,
  ): Promise<DoneView> {
    await this.service.markRead(viewer, input);
    return done;
  }
}
