import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Id } from '@peerloop/kernel';
import { connectionOf } from '@peerloop/platform';

@ObjectType('ListFact', { description: 'A detail of a problem.' })
export class ListFactView {
  @Field(() => String, { description: '`line`, `suggestion`, `value` …' })
  name!: string;

  @Field(() => String, { description: 'As text.' })
  value!: string;
}

@ObjectType('ListProblem', { description: 'What is wrong, or worth a look.' })
export class ListProblemView {
  @Field(() => String, { description: '`ADDRESS_INVALID`, `DUPLICATE_ADDRESS` …' })
  code!: string;

  @Field(() => [ListFactView], { description: 'Its details.' })
  facts!: ListFactView[];
}

@ObjectType('RowProblem', { description: 'What is wrong, or worth a look, with one row.' })
export class RowProblemView extends ListProblemView {
  @Field(() => String, { description: 'The value to look at, or `row`.' })
  field!: string;

  @Field(() => Boolean, { description: 'Whether it keeps the row from being sent.' })
  blocking!: boolean;
}

@ObjectType('ParticipantValues', { description: 'What a row says; empty where it says nothing.' })
export class ParticipantValuesView {
  @Field(() => String, { description: 'Name.' })
  name!: string;

  @Field(() => String, { description: 'Mail address.' })
  address!: string;

  @Field(() => String, { description: 'Organisation.' })
  organisation!: string;

  @Field(() => String, { description: 'Its level, in words.' })
  level!: string;

  @Field(() => String, { description: 'What she does there.' })
  role!: string;

  @Field(() => String, { description: 'Place.' })
  place!: string;

  @Field(() => String, { description: 'Country.' })
  country!: string;

  @Field(() => String, { description: 'Languages.' })
  languages!: string;

  @Field(() => String, { description: 'Telephone number.' })
  phone!: string;
}

/** See `ListCountsView`. */
export type ParticipantState =
  'new' | 'here' | 'invitedBefore' | 'problem' | 'removed' | 'invited' | 'joined';

@ObjectType('ParticipantRow', { description: 'One row of a participant list.' })
export class ParticipantRowView {
  @Field(() => ID, { description: 'Its id.' })
  id!: Id;

  @Field(() => Int, { description: 'Its number in the file.' })
  line!: number;

  @Field(() => String, {
    description:
      '`new`, `here`, `invitedBefore`, `problem`, `removed`; once sent `invited` or `joined`.',
  })
  state!: ParticipantState;

  @Field(() => Boolean, { description: 'Whether it was sent; then it does not change any more.' })
  sent!: boolean;

  @Field(() => Boolean, { description: 'Whether the organiser corrected it.' })
  corrected!: boolean;

  @Field(() => ParticipantValuesView, { description: 'What it says.' })
  values!: ParticipantValuesView;

  @Field(() => [RowProblemView], { description: 'What is wrong, or worth a look.' })
  problems!: RowProblemView[];
}

export const ParticipantRowConnection = connectionOf(ParticipantRowView, 'ParticipantRow');
