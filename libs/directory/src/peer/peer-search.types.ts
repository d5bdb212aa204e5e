import { ArgsType, Field, ID, ObjectType } from '@nestjs/graphql';
import type { Id } from '@peerloop/kernel';
import {
  ChoiceField,
  connectionOf,
  FlagField,
  IdField,
  PageInput,
  TextField,
} from '@peerloop/platform';
import { TopicView } from '@peerloop/topics';
import { levels, type Level } from '../organisation/organisation-level.js';
import { PeerView } from './peer.types.js';

@ArgsType()
export class PeerSearchInput extends PageInput {
  @TextField({
    max: 100,
    nullable: true,
    description: 'Words in name, organisation, role or place.',
  })
  text?: string | null;

  @IdField({ nullable: true, description: 'Knows this topic, or one below it.' })
  topicId?: Id | null;

  @ChoiceField({ among: levels, nullable: true, description: 'Level of her organisation.' })
  level?: Level | null;

  @IdField({ nullable: true, description: 'Works there.' })
  organisationId?: Id | null;

  @TextField({ max: 12, nullable: true, description: 'Works in this language, BCP 47.' })
  language?: string | null;

  @TextField({ max: 100, nullable: true, description: 'Words in her place.' })
  place?: string | null;

  @TextField({ max: 2, nullable: true, description: 'ISO 3166 alpha-2.' })
  country?: string | null;

  @FlagField({ nullable: true, description: 'Only champions.' })
  champion?: boolean | null;
}

@ObjectType('DirectoryEntry', { description: 'A peer as the directory lists her.' })
export class DirectoryEntryView {
  @Field(() => ID, { description: "The peer's id." })
  id!: Id;

  @Field(() => PeerView, { description: 'The peer in short.' })
  peer!: PeerView;

  @Field(() => [String], { description: 'Languages she works in, BCP 47.' })
  languages!: string[];

  @Field(() => String, { description: 'What she can offer.' })
  offers!: string;

  @Field(() => [TopicView], { description: 'Topics she knows well.' })
  expertise!: TopicView[];

  @Field(() => Boolean, { description: 'Whether the viewer follows her.' })
  followed!: boolean;
}

export const DirectoryEntryConnection = connectionOf(DirectoryEntryView, 'DirectoryEntry');
