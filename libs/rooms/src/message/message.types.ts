import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { PeerView } from '@peerloop/directory';
import type { Id } from '@peerloop/kernel';
import { connectionOf, IdField, PageInput, TextField } from '@peerloop/platform';

@ObjectType('Message', { description: 'What somebody said in a room.' })
export class MessageView {
  @Field(() => ID, { description: 'Its id.' })
  id!: Id;

  @Field(() => ID, { description: 'The room.' })
  roomId!: Id;

  @Field(() => Int, { description: "The room's running number when it was said." })
  seq!: number;

  @Field(() => Int, { description: "The room's running number of its last change." })
  changeSeq!: number;

  @Field(() => PeerView, { description: 'Who said it.' })
  author!: PeerView;

  @Field(() => String, { nullable: true, description: 'As written (Markdown); for its author.' })
  body!: string | null;

  @Field(() => String, { description: 'As safe HTML; empty when deleted.' })
  bodyHtml!: string;

  @Field(() => Date, { description: 'When it was said.' })
  sentAt!: Date;

  @Field(() => Date, { nullable: true, description: 'When it was last changed.' })
  editedAt!: Date | null;

  @Field(() => Boolean, { description: 'Withdrawn; its place remains.' })
  deleted!: boolean;

  @Field(() => Boolean, { description: 'Withdrawn by moderators, who can show it again.' })
  hidden!: boolean;
}

export const MessageConnection = connectionOf(MessageView, 'Message');

@ArgsType()
export class MessagesInput extends PageInput {
  @IdField({ description: 'The room.' })
  roomId!: Id;
}

@InputType({ description: 'Something to say in a room.' })
export class PostMessageInput {
  @IdField({ description: 'The room.' })
  roomId!: Id;

  @TextField({ max: 4000, multiline: true, description: 'What to say (Markdown).' })
  body!: string;
}

@InputType({ description: 'New words for a message.' })
export class EditMessageInput {
  @IdField({ description: 'The message.' })
  messageId!: Id;

  @TextField({ max: 4000, multiline: true, description: 'What to say (Markdown).' })
  body!: string;
}

@InputType({ description: 'A message to withdraw.' })
export class DeleteMessageInput {
  @IdField({ description: 'The message.' })
  messageId!: Id;
}
