import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Id } from '@peerloop/kernel';
import {
  ChoiceField,
  IdField,
  IdListField,
  IntField,
  TextField,
  TextListField,
} from '@peerloop/platform';
import { TopicView } from '@peerloop/topics';
import { ContactFieldView } from '../contact-card/contact-card.types.js';
import {
  levels,
  organisationKinds,
  type Level,
  type OrganisationKind,
} from '../organisation/organisation-level.js';
import { PeerView } from '../peer/peer.types.js';

@ObjectType('Profile', { description: 'A peer as she shows herself to other peers.' })
export class ProfileView {
  @Field(() => PeerView, { description: 'The peer in short.' })
  peer!: PeerView;

  @Field(() => String, { description: 'About her, as she wrote it (Markdown).' })
  bio!: string;

  @Field(() => String, { description: 'About her, as safe HTML.' })
  bioHtml!: string;

  @Field(() => String, { description: 'What she can offer.' })
  offers!: string;

  @Field(() => String, { description: 'What she looks for.' })
  seeks!: string;

  @Field(() => [String], { description: 'Languages she works in, BCP 47.' })
  languages!: string[];

  @Field(() => String, { description: 'Her IANA time zone.' })
  timeZone!: string;

  @Field(() => [TopicView], { description: 'Topics she knows well.' })
  expertise!: TopicView[];

  @Field(() => Int, { description: 'How many peers follow her.' })
  followerCount!: number;

  @Field(() => Boolean, { description: 'Whether the viewer follows her.' })
  followed!: boolean;

  @Field(() => Boolean, { description: 'Whether the viewer took part in an exercise with her.' })
  met!: boolean;

  @Field(() => [String], {
    description: 'Titles of the exercises the viewer took part in with her, the latest ten.',
  })
  metAt!: string[];

  @Field(() => [ContactFieldView], {
    description: 'How to reach her, as far as she shares it with the viewer.',
  })
  contact!: ContactFieldView[];

  @Field(() => Boolean, { description: 'Whether this is the viewer herself.' })
  isMe!: boolean;

  @Field(() => Boolean, {
    description:
      'Whether moderators have hidden what it says; she and administrators still read it.',
  })
  hidden!: boolean;

  @Field(() => Date, { description: 'Since when she is here.' })
  since!: Date;

  @Field(() => Int, {
    description: 'Rises with every change; send it back when changing the profile.',
  })
  version!: number;
}

@InputType({ description: 'The viewer’s own profile, whole.' })
export class ChangeProfileInput {
  @IdField({ nullable: true, description: 'Her organisation, if it is listed.' })
  organisationId?: Id | null;

  @TextField({
    max: 160,
    nullable: true,
    description: 'Name of her organisation, if it is not listed yet.',
  })
  organisationName?: string | null;

  @ChoiceField({
    among: organisationKinds,
    nullable: true,
    description: 'Its kind, with the name.',
  })
  organisationKind?: OrganisationKind | null;

  @ChoiceField({ among: levels, nullable: true, description: 'Its level, with the name.' })
  organisationLevel?: Level | null;

  @TextField({ max: 160, min: 0, description: 'What she does there.' })
  role!: string;

  @TextField({ max: 120, min: 0, description: 'Where she works.' })
  place!: string;

  @TextField({ max: 2, min: 0, description: 'ISO 3166 alpha-2, or empty.' })
  country!: string;

  @TextListField({ maxItems: 12, maxLength: 12, description: 'Languages she works in, BCP 47.' })
  languages!: string[];

  @TextField({ max: 4000, min: 0, multiline: true, description: 'About her (Markdown).' })
  bio!: string;

  @TextField({ max: 1000, min: 0, multiline: true, description: 'What she can offer.' })
  offers!: string;

  @TextField({ max: 1000, min: 0, multiline: true, description: 'What she looks for.' })
  seeks!: string;

  @IdListField({ maxItems: 30, description: 'Topics she knows well.' })
  expertise!: Id[];

  @IntField({
    min: 0,
    max: 1_000_000,
    description: 'The version that was read, 0 for none; an older one is a CONFLICT.',
  })
  version!: number;
}

@InputType({ description: 'The answers to the three questions of the first visit.' })
export class IntroduceInput {
  @IdListField({ maxItems: 30, description: 'What do you work on? Topics to know and to follow.' })
  topicIds!: Id[];

  @TextField({ max: 1000, min: 0, multiline: true, description: 'What can you offer?' })
  offers!: string;

  @TextField({ max: 1000, min: 0, multiline: true, description: 'What do you look for?' })
  seeks!: string;
}
