import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { AgreementField, type AgreementInput } from '@peerloop/identity';
import type { Id, Locale } from '@peerloop/kernel';
import {
  ChoiceField,
  connectionOf,
  IdField,
  IntField,
  NestedListField,
  TextField,
} from '@peerloop/platform';
import { sheetLimits, type TextEncoding, textEncodings } from '@peerloop/sheets';
import { Type } from 'class-transformer';
import { ValidateNested } from 'class-validator';
import { type ColumnMeaning, columnMeanings } from '../reading/participant-list-reading.js';
import { ListProblemView } from './participant-row.types.js';

const meaningNames = columnMeanings.map((name) => `\`${name}\``).join(', ');

@ObjectType('ListColumn', { description: 'A column of an uploaded list.' })
export class ListColumnView {
  @Field(() => Int, { description: 'From 0.' })
  index!: number;

  @Field(() => String, { description: 'As the spreadsheet program calls it: A, B, … AA.' })
  letter!: string;

  @Field(() => String, { description: 'Its name in the file; empty when it has none.' })
  header!: string;

  @Field(() => String, { description: `What it was taken for: ${meaningNames}.` })
  meaning!: ColumnMeaning;

  @Field(() => [String], { description: 'Up to three of its values.' })
  samples!: string[];
}

@ObjectType('LeftOutRow', { description: 'A filled row of a list that is no participant.' })
export class LeftOutRowView {
  @Field(() => Int, { description: 'Its number in the file.' })
  line!: number;

  @Field(() => String, { description: '`repeatedHeader`, `footer`, `section` or `numberOnly`.' })
  reason!: string;

  @Field(() => String, { description: 'What it says.' })
  text!: string;
}

@ObjectType('ListCounts', { description: 'How many rows of a list are in which state.' })
export class ListCountsView {
  @Field(() => Int, { description: 'In order, and new to us: they get an invitation.' })
  new!: number;

  @Field(() => Int, {
    description: 'In order, and peers already: they are asked here, without a mail.',
  })
  here!: number;

  @Field(() => Int, {
    description: 'In order, and invited by another list: they get no second mail.',
  })
  invitedBefore!: number;

  @Field(() => Int, { description: 'Not sent before a problem is corrected.' })
  problem!: number;

  @Field(() => Int, { description: 'Taken off the list by the organiser.' })
  removed!: number;

  @Field(() => Int, { description: 'Invited by this list and not here yet.' })
  invited!: number;

  @Field(() => Int, { description: 'Of this list, sent, and peers.' })
  joined!: number;
}

@ObjectType('ParticipantList', { description: 'Who took part in an exercise, as it was uploaded.' })
export class ParticipantListView {
  @Field(() => ID, { description: 'Its id.' })
  id!: Id;

  @Field(() => String, { description: 'The exercise in the organiser’s words.' })
  title!: string;

  @Field(() => [ID], {
    description: 'Topics of the exercise: who joins is asked whether she follows them.',
  })
  topicIds!: Id[];

  @Field(() => String, { description: 'Language of the invitations.' })
  locale!: Locale;

  @Field(() => String, { description: 'Name of the file it was last uploaded from.' })
  fileName!: string;

  @Field(() => Boolean, { description: 'Whether the file is still there to be read otherwise.' })
  hasFile!: boolean;

  @Field(() => Date, { description: 'When it was last uploaded.' })
  uploadedAt!: Date;

  @Field(() => Date, { nullable: true, description: 'When it was last sent.' })
  sentAt!: Date | null;

  @Field(() => String, { description: '`csv` or `xlsx`.' })
  format!: string;

  @Field(() => String, { nullable: true, description: 'Encoding of a text file.' })
  encoding!: TextEncoding | null;

  @Field(() => String, {
    nullable: true,
    description: 'What separates the columns of a text file.',
  })
  delimiter!: string | null;

  @Field(() => String, { nullable: true, description: 'The sheet that was read.' })
  sheet!: string | null;

  @Field(() => [String], { description: 'Other sheets of the workbook.' })
  otherSheets!: string[];

  @Field(() => Int, { nullable: true, description: 'Line of the column names.' })
  headerRow!: number | null;

  @Field(() => [ListColumnView], { description: 'Its columns and what they were taken for.' })
  columns!: ListColumnView[];

  @Field(() => [LeftOutRowView], { description: 'Rows that are no participants.' })
  leftOut!: LeftOutRowView[];

  @Field(() => [ListProblemView], { description: 'What is worth a look in the list as a whole.' })
  problems!: ListProblemView[];

  @Field(() => ListCountsView, { description: 'How many rows are in which state.' })
  counts!: ListCountsView;
}

export const ParticipantListConnection = connectionOf(ParticipantListView, 'ParticipantList');

@InputType({ description: 'What one column means.' })
export class ListColumnInput {
  @IntField({ min: 0, max: 16_383, description: 'Its index, from 0.' })
  index!: number;

  @ChoiceField({ among: columnMeanings, description: `One of ${meaningNames}.` })
  meaning!: ColumnMeaning;
}

@InputType({ description: 'How an uploaded list is to be read.' })
export class SetListColumnsInput {
  @IdField({ description: 'The list.' })
  listId!: Id;

  @NestedListField({
    of: () => ListColumnInput,
    maxItems: sheetLimits.columns,
    description: 'Columns that mean something else than guessed; the others are guessed again.',
  })
  columns!: ListColumnInput[];

  @TextField({ max: 100, nullable: true, description: 'The sheet to read.' })
  sheet?: string | null;

  @ChoiceField({ among: textEncodings, nullable: true, description: 'The encoding to read with.' })
  encoding?: TextEncoding | null;
}

@InputType({ description: 'One row that is not sent yet.' })
export class ListRowInput {
  @IdField({ description: 'The list.' })
  listId!: Id;

  @IntField({ min: 1, max: 2_000_000, description: 'The row’s line.' })
  line!: number;
}

const cell = (description: string): PropertyDecorator =>
  TextField({ max: sheetLimits.cell, nullable: true, description });

@InputType({ description: 'Values of a row; what is left out stays as it is.' })
export class ListRowValuesInput {
  @cell('Her name.')
  name?: string | null;

  @cell('Her mail address.')
  address?: string | null;

  @cell('Where she works.')
  organisation?: string | null;

  @cell('Its level, in words.')
  level?: string | null;

  @cell('What she does there.')
  role?: string | null;

  @cell('Place.')
  place?: string | null;

  @cell('Country, in words or as a code.')
  country?: string | null;

  @cell('Languages, separated by commas.')
  languages?: string | null;

  @cell('Telephone number.')
  phone?: string | null;
}

@InputType({ description: 'A row as it should be.' })
export class CorrectListRowInput extends ListRowInput {
  @Field(() => ListRowValuesInput, { description: 'What is to be changed.' })
  @ValidateNested()
  @Type(() => ListRowValuesInput)
  values!: ListRowValuesInput;
}

@InputType({ description: 'The list to send.' })
export class SendParticipantListInput {
  @IdField({ description: 'The list.' })
  listId!: Id;

  @AgreementField('What the organiser vouches for: that the people on it may be written to.')
  agreed!: AgreementInput;
}
