import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import type { Id } from '@peerloop/kernel';
import { ChoiceField, connectionOf, IdField, TextField } from '@peerloop/platform';
import type { ReportedWords } from './reportable.js';
import { decisions, reportReasons, type Decision, type ReportReason } from './report.entity.js';

@ObjectType('Report', { description: 'A peer thinks that something should not stand as it is.' })
export class ReportView {
  @Field(() => ID, { description: 'Its id.' })
  id!: Id;

  @Field(() => String, {
    description: 'The kind of thing reported: `post`, `message`, `showcase` …',
  })
  subjectKind!: string;

  @Field(() => String, { description: 'What moderators see of it in one line.' })
  subjectTitle!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'Its page, from the root; null where it is closed to the viewer, as a group’s room.',
  })
  subjectPath!: string | null;

  @Field(() => String, { description: '`spam`, `abuse`, `private`, `off-topic` or `other`.' })
  reason!: ReportReason;

  @Field(() => String, { description: 'What the reporter wrote.' })
  note!: string;

  @Field(() => String, { description: "The reporter's name." })
  reporterName!: string;

  @Field(() => String, { nullable: true, description: "The author's name." })
  authorName!: string | null;

  @Field(() => Date, { description: 'When it was reported.' })
  createdAt!: Date;

  @Field(() => Date, { nullable: true, description: 'When it was hidden; null while undecided.' })
  hiddenAt!: Date | null;
}

@ObjectType('ReportedWords', { description: 'Something said, as those who decide read it.' })
export class ReportedWordsView implements ReportedWords {
  @Field(() => String, { nullable: true, description: 'Who said it; empty when she has left.' })
  author!: string | null;

  @Field(() => Date, { description: 'When.' })
  at!: Date;

  @Field(() => String, { description: 'Safe HTML.' })
  html!: string;

  @Field(() => Boolean, { description: 'Whether this is what was reported, or stands beside it.' })
  reported!: boolean;
}

export const ReportConnection = connectionOf(ReportView, 'Report');

@InputType({ description: 'A thing to report.' })
export class ReportInput {
  @TextField({ max: 40, description: 'Its kind: `post`, `message`, `showcase` …' })
  subjectKind!: string;

  @IdField({ description: 'Its id.' })
  subjectId!: Id;

  @ChoiceField({
    among: reportReasons,
    description: '`spam`, `abuse`, `private`, `off-topic` or `other`.',
  })
  reason!: ReportReason;

  @TextField({
    max: 1000,
    min: 0,
    multiline: true,
    description: 'What the moderators should know.',
  })
  note!: string;
}

@InputType({ description: 'A report to look at.' })
export class LookAtReportInput {
  @IdField({ description: 'The report.' })
  reportId!: Id;
}

@InputType({
  description: 'A decision about a reported thing; it settles all reports of that thing.',
})
export class DecideReportInput {
  @IdField({ description: 'One of its reports.' })
  reportId!: Id;

  @ChoiceField({
    among: decisions,
    description: '`hide` or `keep`; `keep` shows hidden things again.',
  })
  decision!: Decision;

  @TextField({
    max: 1000,
    nullable: true,
    multiline: true,
    description: 'What the author is told besides the reason of the report.',
  })
  told!: string | null;
}
