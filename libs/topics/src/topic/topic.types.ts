import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Id } from '@peerloop/kernel';
import { IdField, IntField, TextField } from '@peerloop/platform';

@ObjectType('Topic', {
  description: 'A subject of transfer, such as municipal land management. Topics form a tree.',
})
export class TopicView {
  @Field(() => ID, { description: 'Its id.' })
  id!: Id;

  @Field(() => String, { description: 'Its name in addresses: `land-consolidation`.' })
  slug!: string;

  @Field(() => String, { description: "Its title in the viewer's language." })
  title!: string;

  @Field(() => String, { description: "What it is about, in the viewer's language." })
  description!: string;

  @Field(() => ID, { nullable: true, description: 'The topic above; null for a root.' })
  parentId!: Id | null;

  @Field(() => Int, { description: 'How many peers follow it.' })
  followerCount!: number;

  @Field(() => Boolean, { description: 'Whether the viewer follows it.' })
  followed!: boolean;

  @Field(() => Int, {
    description: 'Rises with every change; send it back when changing the topic.',
  })
  version!: number;

  /** The topic and its ancestors, root first; for policies. */
  path!: Id[];
}

@ObjectType('TopicLink', { description: 'A topic in short.' })
export class TopicLinkView {
  @Field(() => ID, { description: 'Its id.' })
  id!: Id;

  @Field(() => String, { description: 'Its name in addresses.' })
  slug!: string;

  @Field(() => String, { description: "Its title in the viewer's language." })
  title!: string;
}

@ObjectType('TopicTexts', {
  description: 'The texts of a topic in all languages, for changing them.',
})
export class TopicTextsView {
  @Field(() => ID, { description: 'The topic.' })
  topicId!: Id;

  @Field(() => Int, { description: 'Send it back with the change.' })
  version!: number;

  @Field(() => String, { description: 'Title in English.' })
  titleEn!: string;

  @Field(() => String, { description: 'Title in French.' })
  titleFr!: string;

  @Field(() => String, { description: 'Title in Serbian.' })
  titleSr!: string;

  @Field(() => String, { description: 'Description in English.' })
  descriptionEn!: string;

  @Field(() => String, { description: 'Description in French.' })
  descriptionFr!: string;

  @Field(() => String, { description: 'Description in Serbian.' })
  descriptionSr!: string;

  /** The topic and its ancestors, root first; for policies. */
  path!: Id[];
}

@InputType({ isAbstract: true })
abstract class TopicTextsInput {
  @TextField({ max: 80, description: 'Title in English; its name in addresses is made of it.' })
  titleEn!: string;

  @TextField({ max: 80, description: 'Title in French.' })
  titleFr!: string;

  @TextField({ max: 80, description: 'Title in Serbian.' })
  titleSr!: string;

  @TextField({ max: 500, description: 'Description in English.' })
  descriptionEn!: string;

  @TextField({ max: 500, description: 'Description in French.' })
  descriptionFr!: string;

  @TextField({ max: 500, description: 'Description in Serbian.' })
  descriptionSr!: string;
}

@InputType({ description: 'A new topic, in all three languages.' })
export class AddTopicInput extends TopicTextsInput {
  @IdField({ description: 'The topic above; left out for a root.', nullable: true })
  parentId?: Id | null;
}

@InputType({ description: 'New texts of a topic. Its name in addresses stays.' })
export class ChangeTopicInput extends TopicTextsInput {
  @IdField({ description: 'The topic.' })
  topicId!: Id;

  @IntField({
    min: 1,
    max: 1_000_000,
    description: 'The version that was read; an older one is a CONFLICT.',
  })
  version!: number;
}
