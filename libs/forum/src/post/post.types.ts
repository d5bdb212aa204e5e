import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { PeerView } from '@peerloop/directory';
import type { Id } from '@peerloop/kernel';
import {
  ChoiceField,
  connectionOf,
  FlagField,
  IdField,
  IntField,
  PageInput,
  TextField,
} from '@peerloop/platform';
import { reactionKinds, type ReactionKind } from '../reaction/reaction.entity.js';

@ObjectType('ReactionCount', { description: 'How many peers reacted to a post in one way.' })
export class ReactionCountView {
  @Field(() => String, { description: '`thanks`, `useful` or `agree`.' })
  kind!: ReactionKind;

  @Field(() => Int, { description: 'How many.' })
  count!: number;

  @Field(() => Boolean, { description: 'Whether the viewer is among them.' })
  mine!: boolean;
}

@ObjectType('Post', { description: 'An entry of a thread.' })
export class PostView {
  @Field(() => ID, { description: 'Its id.' })
  id!: Id;

  @Field(() => ID, { description: 'The thread it belongs to.' })
  threadId!: Id;

  @Field(() => Int, { description: 'Its number in the thread; 1 opens it.' })
  seq!: number;

  @Field(() => PeerView, { description: 'Who wrote it.' })
  author!: PeerView;

  @Field(() => String, {
    nullable: true,
    description: 'What was written (Markdown); for whoever may edit it.',
  })
  body!: string | null;

  @Field(() => String, {
    description: 'What was written, as safe HTML; empty when deleted or hidden.',
  })
  bodyHtml!: string;

  @Field(() => Date, { description: 'When it was posted.' })
  createdAt!: Date;

  @Field(() => Date, { nullable: true, description: 'When it was last changed.' })
  editedAt!: Date | null;

  @Field(() => Boolean, {
    description: 'Withdrawn by its author or a moderator; its place remains.',
  })
  deleted!: boolean;

  @Field(() => Boolean, { description: 'Out of sight for others, by decision of a moderator.' })
  hidden!: boolean;

  @Field(() => [ReactionCountView], { description: 'How peers reacted.' })
  reactions!: ReactionCountView[];

  @Field(() => Boolean, { description: 'Whether the viewer may change it.' })
  mayEdit!: boolean;

  @Field(() => Boolean, { description: 'Whether the viewer may delete it.' })
  mayDelete!: boolean;

  @Field(() => Int, { description: 'Rises with every change; send it back when editing.' })
  version!: number;
}

export const PostConnection = connectionOf(PostView, 'Post');

@ArgsType()
export class PostsInput extends PageInput {
  @IdField({ description: 'The thread.' })
  threadId!: Id;
}

@InputType({ description: 'A post in an existing thread.' })
export class ReplyInput {
  @IdField({ description: 'The thread.' })
  threadId!: Id;

  @TextField({ max: 20_000, multiline: true, description: 'What to say (Markdown).' })
  body!: string;
}

@InputType({ description: 'New words for a post.' })
export class EditPostInput {
  @IdField({ description: 'The post.' })
  postId!: Id;

  @TextField({ max: 20_000, multiline: true, description: 'What to say (Markdown).' })
  body!: string;

  @IntField({
    min: 1,
    max: 1_000_000,
    description: 'The version that was read; an older one is a CONFLICT.',
  })
  version!: number;
}

@InputType({ description: 'A post to delete.' })
export class DeletePostInput {
  @IdField({ description: 'The post.' })
  postId!: Id;
}

@InputType({ description: 'A reaction to give or take back.' })
export class ReactInput {
  @IdField({ description: 'The post.' })
  postId!: Id;

  @ChoiceField({ among: reactionKinds, description: '`thanks`, `useful` or `agree`.' })
  kind!: ReactionKind;

  @FlagField({ description: 'True to react, false to take it back.' })
  on!: boolean;
}
