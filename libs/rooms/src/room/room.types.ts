import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { PeerView } from '@peerloop/directory';
import type { Id } from '@peerloop/kernel';
import { connectionOf, IdField, IdListField, IntField, TextField } from '@peerloop/platform';
import type { RoomKind } from './room.entity.js';

@ObjectType('Room', { description: 'A real-time discussion room.' })
export class RoomView {
  @Field(() => ID, { description: 'Its id.' })
  id!: Id;

  @Field(() => String, { description: '`topic`: open to every peer; `group`: its members only.' })
  kind!: RoomKind;

  @Field(() => String, { description: "Its title; a topic's room is called after its topic." })
  title!: string;

  @Field(() => String, { nullable: true, description: "The topic's name in addresses." })
  topicSlug!: string | null;

  @Field(() => Int, {
    description: "The room's running number: rises with every message, edit and deletion.",
  })
  lastSeq!: number;

  @Field(() => Int, {
    description: 'Messages the viewer has not read, 100 standing for "100 or more".',
  })
  unread!: number;

  @Field(() => Date, { nullable: true, description: 'When something was last said.' })
  lastMessageAt!: Date | null;

  @Field(() => Boolean, { description: 'Whether the viewer made this group.' })
  mine!: boolean;
}

export const RoomConnection = connectionOf(RoomView, 'Room');
export const RoomMemberConnection = connectionOf(PeerView, 'RoomMember');

@InputType({ description: 'A new group room.' })
export class OpenRoomInput {
  @TextField({ max: 120, description: 'What the group is about.' })
  title!: string;

  @IdListField({ maxItems: 100, description: 'Peers to bring in from the start.' })
  peerIds!: Id[];
}

@InputType({ description: 'A member of a group room.' })
export class RoomMemberInput {
  @IdField({ description: 'The room.' })
  roomId!: Id;

  @IdField({ description: 'The peer.' })
  peerId!: Id;
}

@InputType({ description: 'How far the viewer has read.' })
export class MarkRoomReadInput {
  @IdField({ description: 'The room.' })
  roomId!: Id;

  @IntField({ min: 0, max: 2_147_483_647, description: 'The running number read up to.' })
  seq!: number;
}
