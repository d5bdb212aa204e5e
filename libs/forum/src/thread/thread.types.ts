import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { PeerView } from '@peerloop/directory';
import type { Id } from '@peerloop/kernel';
import { connectionOf, FlagField, IdField, PageInput, TextField } from '@peerloop/platform';
import { TopicLinkView } from '@peerloop/topics';

@ObjectType('Thread', { description: "A discussion in a topic's forum." })
export class ThreadView {
  @Field(() => ID, { description: 'Its id.' })
  id!: Id;

  @Field(() => String, { description: 'What it is about.' })
  title!: string;

  @Field(() => String, { description: 'Language it is mostly written in, BCP 47.' })
  language!: string;

  @Field(() => TopicLinkView, { description: 'The topic it belongs to.' })
  topic!: TopicLinkView;

  @Field(() => PeerView, { description: 'Who opened it.' })
  author!: PeerView;

  @Field(() => PeerView, { description: 'Who wrote last.' })
  lastPoster!: PeerView;

  @Field(() => Date, { description: 'When it was opened.' })
  createdAt!: Date;

  @Field(() => Date, { description: 'When the last post came.' })
  lastPostAt!: Date;

  @Field(() => Int, { description: 'How many posts it has, the first included.' })
  postCount!: number;

  @Field(() => Boolean, { description: 'Out of sight for others, by decision of a moderator.' })
  hidden!: boolean;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True when the viewer watches it, false when she muted it, null otherwise.',
  })
  watching!: boolean | null;
}

export const ThreadConnection = connectionOf(ThreadView, 'Thread');

@ArgsType()
export class ThreadsInput extends PageInput {
  @IdField({ nullable: true, description: 'Only threads of this topic and those below it.' })
  topicId?: Id | null;

  @IdField({ nullable: true, description: 'Only threads this peer opened.' })
  authorId?: Id | null;

  @FlagField({
    nullable: true,
    description: 'Only threads of topics the viewer follows and those below them.',
  })
  followed?: boolean | null;
}

@InputType({ description: 'A new thread with its first post.' })
export class StartThreadInput {
  @IdField({ description: 'The topic.' })
  topicId!: Id;

  @TextField({ max: 200, min: 3, description: 'What it is about.' })
  title!: string;

  @TextField({ max: 20_000, multiline: true, description: 'The first post (Markdown).' })
  body!: string;

  @TextField({
    max: 12,
    nullable: true,
    description: "Language it is written in, BCP 47; the viewer's own by default.",
  })
  language?: string | null;
}

@InputType({ description: 'Whether to hear of a thread.' })
export class WatchThreadInput {
  @IdField({ description: 'The thread.' })
  threadId!: Id;

  @FlagField({ nullable: true, description: 'True to watch, false to mute, null for neither.' })
  watching!: boolean | null;
}
