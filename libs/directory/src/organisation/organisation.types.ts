import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Id } from '@peerloop/kernel';
import {
  ChoiceField,
  connectionOf,
  FlagField,
  IdField,
  PageInput,
  TextField,
} from '@peerloop/platform';
import {
  levels,
  organisationKinds,
  type Level,
  type OrganisationKind,
} from './organisation-level.js';

@ObjectType('Organisation', { description: 'Where peers work.' })
export class OrganisationView {
  @Field(() => ID, { description: 'Its id.' })
  id!: Id;

  @Field(() => String, { description: 'Its name in its own language.' })
  name!: string;

  @Field(() => String, { description: '`ministry`, `municipality`, `association` …' })
  kind!: OrganisationKind;

  @Field(() => String, {
    description: '`international`, `national`, `provincial`, `district`, `municipal` or `village`.',
  })
  level!: Level;

  @Field(() => String, { description: 'ISO 3166 alpha-2.' })
  country!: string;

  @Field(() => String, { description: 'Where its seat is.' })
  place!: string;

  @Field(() => Boolean, { description: 'Whether moderators have hidden it: it has no page then.' })
  hidden!: boolean;
}

@ArgsType()
export class OrganisationSearchInput extends PageInput {
  @TextField({ max: 100, nullable: true, description: 'Words in its name or place.' })
  text?: string | null;

  @ChoiceField({ among: organisationKinds, nullable: true, description: 'Only of this kind.' })
  kind?: OrganisationKind | null;

  @ChoiceField({ among: levels, nullable: true, description: 'Only of this level.' })
  level?: Level | null;

  @TextField({ max: 2, nullable: true, description: 'ISO 3166 alpha-2.' })
  country?: string | null;

  @FlagField({ nullable: true, description: 'Only those the viewer follows.' })
  followed?: boolean | null;
}

@ObjectType('OrganisationEntry', { description: 'An organisation as the directory lists it.' })
export class OrganisationEntryView {
  @Field(() => ID, { description: "The organisation's id." })
  id!: Id;

  @Field(() => OrganisationView, { description: 'What it is.' })
  organisation!: OrganisationView;

  @Field(() => Int, { description: 'How many peers work there.' })
  peerCount!: number;

  @Field(() => Int, { description: 'How many peers follow it.' })
  followerCount!: number;

  @Field(() => Boolean, { description: 'Whether the viewer follows it.' })
  followed!: boolean;
}

@InputType({ description: 'Two organisations that are the same.' })
export class MergeOrganisationsInput {
  @IdField({ description: 'The one that goes; its address leads to the other.' })
  fromId!: Id;

  @IdField({ description: 'The one that stays.' })
  intoId!: Id;
}

export const OrganisationEntryConnection = connectionOf(OrganisationEntryView, 'OrganisationEntry');
