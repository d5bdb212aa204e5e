import { ArgsType, Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { locales, type Id, type Locale, type Role } from '@peerloop/kernel';
import {
  ChoiceField,
  connectionOf,
  EnumField,
  IdField,
  PageInput,
  TextField,
  TimeZoneField,
} from '@peerloop/platform';
import { maxNameLength } from '../identity.limits.js';
import { RoleName } from '../role/role-name.js';

@ObjectType('Viewer', { description: 'Who is signed in, with what only she sees of herself.' })
export class ViewerView {
  @Field(() => ID, { description: 'Her id as a peer.' })
  peerId!: Id;

  @Field(() => String, { description: 'Her name.' })
  name!: string;

  @Field(() => String, { description: 'The mail address she signs in with.' })
  address!: string;

  @Field(() => String, { description: 'Her language: `en`, `fr` or `sr`.' })
  locale!: Locale;

  @Field(() => String, { description: 'Her IANA time zone.' })
  timeZone!: string;

  @Field(() => [RoleName], { description: 'Roles she has on this instance.' })
  roles!: Role[];

  @Field(() => [ID], { description: 'Topics she moderates, with everything below them.' })
  moderatedTopicIds!: Id[];
}

@ObjectType('Account', { description: 'An account as administrators see it.' })
export class AccountView {
  @Field(() => ID, { description: 'The id of the account and of its peer.' })
  peerId!: Id;

  @Field(() => String, { description: "The owner's name." })
  name!: string;

  @Field(() => String, { description: 'The confirmed mail address.' })
  address!: string;

  @Field(() => [RoleName], { description: 'Roles of the whole instance.' })
  roles!: Role[];

  @Field(() => [ID], { description: 'Topics the owner moderates.' })
  moderatedTopicIds!: Id[];

  @Field(() => Date, { description: 'When the address was confirmed.' })
  createdAt!: Date;

  @Field(() => Date, { nullable: true, description: 'Since when the owner is locked out.' })
  disabledAt!: Date | null;

  @Field(() => Date, {
    nullable: true,
    description: 'Last use of a session, to within five minutes.',
  })
  lastSeenAt!: Date | null;
}

export const AccountConnection = connectionOf(AccountView, 'Account');

@ArgsType()
export class AccountSearchInput extends PageInput {
  @TextField({ max: 100, nullable: true, description: 'Words in name or mail address.' })
  text?: string | null;

  @EnumField({ of: () => RoleName, nullable: true, description: 'Only those who have this role.' })
  role?: Role | null;
}

@InputType({ description: 'What a peer may change of her own account.' })
export class ChangeAccountInput {
  @TextField({ max: maxNameLength, description: 'Her name as others see it.' })
  name!: string;

  @ChoiceField({ among: locales, description: 'Language of pages and mails: `en`, `fr` or `sr`.' })
  locale!: Locale;

  @TimeZoneField({ description: 'IANA time zone in which she reads times.' })
  timeZone!: string;
}

@InputType({ description: 'The account to lock.' })
export class DisableAccountInput {
  @IdField({ description: 'The peer.' })
  peerId!: Id;
}

@InputType({ description: 'The account to open again.' })
export class EnableAccountInput {
  @IdField({ description: 'The peer.' })
  peerId!: Id;
}
