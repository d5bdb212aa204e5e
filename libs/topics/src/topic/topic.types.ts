import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { locales, type Id, type Locale } from '@peerloop/kernel';
import { ChoiceField, IdField, IntField, NestedListField, TextField } from '@peerloop/platform';

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

@ObjectType('TopicText', { description: 'What a topic is called and about, in one language.' })
export class TopicTextView {
  @Field(() => String, { description: 'The language.' })
  locale!: Locale;

  @Field(() => String, { description: 'Its title.' })
  title!: string;

  @Field(() => String, { description: 'What it is about.' })
  description!: string;
}

@ObjectType('TopicTexts', {
  description: 'The texts of a topic in all its languages, for changing them.',
})
export class TopicTextsView {
  @Field(() => ID, { description: 'The topic.' })
  topicId!: Id;

  @Field(() => Int, { description: 'Send it back with the change.' })
  version!: number;

  @Field(() => [TopicTextView], { description: 'One for each language it is written in.' })
  texts!: TopicTextView[];

  /** The topic and its ancestors, root first; for policies. */
  path!: Id[];
}

@InputType({
  description: 'A topic in one language. Empty title and description: it is not written in it.',
})
export class TopicTextInput {
  @ChoiceField({ among: locales, description: 'The language.' })
  locale!: Locale;

  @TextField({ max: 80, min: 0, description: 'Its title.' })
  title!: string;

  @TextField({ max: 500, min: 0, description: 'What it is about.' })
  description!: string;
}

@InputType({ isAbstract: true })
abstract class TopicTextsInput {
  @NestedListField({
    of: () => TopicTextInput,
    maxItems: locales.length,
    description:
      'One for each language, one at least. Readers of other languages read the first there is.',
  })
  texts!: TopicTextInput[];
}

@InputType({ description: 'A new topic. Its name in addresses is made of its title.' })
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
