import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { PeerView } from '@peerloop/directory';
import { TopicLinkView } from '@peerloop/topics';
import type { Id } from '@peerloop/kernel';
import { connectionOf, IdField, IntField, PageInput, TextField } from '@peerloop/platform';
import type { ShowcaseStatus } from './showcase.entity.js';

@ObjectType('Showcase', {
  description: 'A documented good practice and what it takes to transfer it.',
})
export class ShowcaseView {
  @Field(() => ID, { description: 'Its id.' })
  id!: Id;

  @Field(() => String, { description: 'What it is called.' })
  title!: string;

  @Field(() => TopicLinkView, { description: 'The topic it belongs to.' })
  topic!: TopicLinkView;

  @Field(() => PeerView, { description: 'Who did it, or speaks for those who did.' })
  champion!: PeerView;

  @Field(() => String, { description: 'Where.' })
  place!: string;

  @Field(() => String, { nullable: true, description: 'ISO 3166 alpha-2.' })
  country!: string | null;

  @Field(() => Int, { nullable: true, description: 'The year it was done, or began.' })
  year!: number | null;

  @Field(() => String, { description: 'Language it is written in, BCP 47.' })
  language!: string;

  @Field(() => String, { description: 'What was done (Markdown).' })
  done!: string;

  @Field(() => String, { description: 'What was done, as safe HTML.' })
  doneHtml!: string;

  @Field(() => String, { description: 'What it took: money, people, time (Markdown).' })
  took!: string;

  @Field(() => String, { description: 'What it took, as safe HTML.' })
  tookHtml!: string;

  @Field(() => String, { description: 'What came of it (Markdown).' })
  came!: string;

  @Field(() => String, { description: 'What came of it, as safe HTML.' })
  cameHtml!: string;

  @Field(() => String, {
    description: 'Under which conditions it would work elsewhere (Markdown).',
  })
  conditions!: string;

  @Field(() => String, { description: 'The conditions, as safe HTML.' })
  conditionsHtml!: string;

  @Field(() => String, { description: 'The beginning of what was done, as plain text.' })
  excerpt!: string;

  @Field(() => String, { description: '`waiting`, `published`, `returned` or `withdrawn`.' })
  status!: ShowcaseStatus;

  @Field(() => Boolean, {
    description:
      'Whether moderators have hidden it; its author and those who review still read it.',
  })
  hidden!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'What the reviewer wrote; for its author and reviewers.',
  })
  reviewNote!: string | null;

  @Field(() => Date, { description: 'When it was last handed in.' })
  submittedAt!: Date;

  @Field(() => Date, { nullable: true, description: 'When it was published.' })
  publishedAt!: Date | null;

  @Field(() => Boolean, { description: 'Whether the viewer may change or withdraw it.' })
  mayChange!: boolean;

  @Field(() => Boolean, { description: 'Whether the viewer may publish or return it.' })
  mayReview!: boolean;

  @Field(() => Int, { description: 'Rises with every change; send it back when changing.' })
  version!: number;
}

export const ShowcaseConnection = connectionOf(ShowcaseView, 'Showcase');

@ArgsType()
export class ShowcasesInput extends PageInput {
  @IdField({ nullable: true, description: 'Only showcases of this topic and those below it.' })
  topicId?: Id | null;

  @IdField({ nullable: true, description: 'Only those of this champion.' })
  championId?: Id | null;

  @IdField({ nullable: true, description: 'Only those of champions who work there now.' })
  organisationId?: Id | null;
}

@InputType({ description: 'A showcase to hand in for a look by a moderator.' })
export class SubmitShowcaseInput {
  @IdField({ description: 'The topic.' })
  topicId!: Id;

  @TextField({ max: 160, min: 3, description: 'What it is called.' })
  title!: string;

  @TextField({ max: 120, description: 'Where.' })
  place!: string;

  @TextField({ max: 2, min: 0, description: 'ISO 3166 alpha-2, or empty.' })
  country!: string;

  @IntField({
    min: 1950,
    max: 2100,
    nullable: true,
    description: 'The year it was done, or began.',
  })
  year?: number | null;

  @TextField({ max: 8000, multiline: true, description: 'What was done (Markdown).' })
  done!: string;

  @TextField({
    max: 8000,
    multiline: true,
    description: 'What it took: money, people, time; own and given (Markdown).',
  })
  took!: string;

  @TextField({ max: 8000, multiline: true, description: 'What came of it (Markdown).' })
  came!: string;

  @TextField({
    max: 8000,
    min: 0,
    multiline: true,
    description: 'Under which conditions it would work elsewhere (Markdown).',
  })
  conditions!: string;

  @TextField({
    max: 12,
    nullable: true,
    description: "Language it is written in, BCP 47; the viewer's own by default.",
  })
  language?: string | null;
}

@InputType({ description: 'A showcase, changed. It waits for a look again.' })
export class ChangeShowcaseInput extends SubmitShowcaseInput {
  @IdField({ description: 'Which.' })
  showcaseId!: Id;

  @IntField({
    min: 1,
    max: 1_000_000,
    description: 'The version that was read; an older one is a CONFLICT.',
  })
  version!: number;
}

@InputType({ description: 'A showcase to take back.' })
export class WithdrawShowcaseInput {
  @IdField({ description: 'Which.' })
  showcaseId!: Id;
}
