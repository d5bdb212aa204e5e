import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { PeerView } from '@peerloop/directory';
import { locales, type Id, type Locale } from '@peerloop/kernel';
import {
  ChoiceField,
  connectionOf,
  IdField,
  IdListField,
  PageInput,
  TextField,
} from '@peerloop/platform';
import { EventView } from '../event/event.types.js';
import { answers, type Answer } from './invitation.entity.js';

const answerWords = '`pending`, `accepted`, `declined`, `tentative`, `waiting` or `withdrawn`';

@ObjectType('Invitation', {
  description:
    'One peer, or one guest without an account, and one event; as its organiser sees it.',
})
export class InvitationView {
  @Field(() => ID, { description: 'Its id.' })
  id!: Id;

  @Field(() => PeerView, {
    nullable: true,
    description: 'The peer; null for a guest without an account.',
  })
  peer!: PeerView | null;

  @Field(() => String, { description: 'Her name; empty where only an address is known.' })
  name!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The address of a guest without an account; null for peers.',
  })
  address!: string | null;

  @Field(() => String, { description: `Where it stands: ${answerWords}.` })
  answer!: Answer;

  @Field(() => String, { description: 'What she wrote with her answer.' })
  note!: string;

  @Field(() => Boolean, {
    description: 'Whether somebody asked her; false when she registered herself.',
  })
  invited!: boolean;

  @Field(() => Date, { nullable: true, description: 'When she was asked.' })
  invitedAt!: Date | null;

  @Field(() => Date, { nullable: true, description: 'When she answered.' })
  answeredAt!: Date | null;
}

export const InvitationConnection = connectionOf(InvitationView, 'Invitation');

@ObjectType('AnswerCounts', { description: 'How many invitations of an event stand where.' })
export class AnswerCountsView implements Record<Answer, number> {
  @Field(() => Int, { description: 'Not answered yet.' })
  pending!: number;

  @Field(() => Int, { description: 'Coming: registered, or invited and accepted.' })
  accepted!: number;

  @Field(() => Int, { description: 'Not coming.' })
  declined!: number;

  @Field(() => Int, { description: 'Perhaps coming.' })
  tentative!: number;

  @Field(() => Int, { description: 'Would come if a seat were free.' })
  waiting!: number;

  @Field(() => Int, { description: 'Taken back.' })
  withdrawn!: number;
}

@ObjectType('OwnInvitation', {
  description: 'An invitation as the invited person sees it, signed in or by the link in her mail.',
})
export class OwnInvitationView {
  @Field(() => ID, { description: 'Its id.' })
  id!: Id;

  @Field(() => String, { description: 'For whom it is; empty where only her address is known.' })
  name!: string;

  @Field(() => Boolean, { description: 'Whether she has an account.' })
  hasAccount!: boolean;

  @Field(() => String, { description: `Where it stands: ${answerWords}.` })
  answer!: Answer;

  @Field(() => String, { description: 'What she wrote with her answer.' })
  note!: string;

  @Field(() => Boolean, { description: 'Whether the answer can be given or changed now.' })
  mayAnswer!: boolean;

  @Field(() => EventView, { description: 'The event.' })
  event!: EventView;
}

@ObjectType('InviteOutcome', { description: 'What became of a list of people to invite.' })
export class InviteOutcomeView {
  @Field(() => Int, { description: 'How many were invited just now.' })
  invited!: number;

  @Field(() => Int, { description: 'How many were passed over: invited before, or registered.' })
  alreadyInvited!: number;
}

@ArgsType()
export class InvitationsInput extends PageInput {
  @IdField({ description: 'The event.' })
  eventId!: Id;

  @ChoiceField({ among: answers, nullable: true, description: `Only these: ${answerWords}.` })
  answer?: Answer | null;
}

@ArgsType()
export class ParticipantsInput extends PageInput {
  @IdField({ description: 'The event.' })
  eventId!: Id;
}

@InputType({ description: 'People to invite to an event.' })
export class InviteInput {
  @IdField({ description: 'The event.' })
  eventId!: Id;

  @IdListField({ maxItems: 200, nullable: true, description: 'Peers.' })
  peerIds?: Id[] | null;

  @TextField({
    max: 40_000,
    multiline: true,
    nullable: true,
    description:
      'Guests without an account, 200 at the most, for organisers only: `ana@example.org` or ' +
      '`Ana Marić <ana@example.org>`, one or several to a line. A bad line is a problem of the field ' +
      '`guests.<number of the line>`, and nobody is invited then.',
  })
  guests?: string | null;

  @ChoiceField({
    among: locales,
    nullable: true,
    description:
      "Language the guests are written to in: `en`, `fr` or `sr`; the viewer's by default.",
  })
  guestLocale?: Locale | null;
}

@InputType({ description: 'An invitation, or a registration, to take back.' })
export class WithdrawInvitationInput {
  @IdField({ description: 'The event.' })
  eventId!: Id;

  @IdField({ description: 'The invitation.' })
  invitationId!: Id;
}

export const givenAnswers = ['accepted', 'tentative', 'declined'] as const;
export type GivenAnswer = (typeof givenAnswers)[number];

@InputType({ description: "An answer: by the token in a mail's link, or signed in by the event." })
export class AnswerInvitationInput {
  @TextField({ max: 100, nullable: true, description: 'The token of the personal link.' })
  token?: string | null;

  @IdField({
    nullable: true,
    description: 'The event, for those who are signed in; ignored beside a token.',
  })
  eventId?: Id | null;

  @ChoiceField({ among: givenAnswers, description: '`accepted`, `tentative` or `declined`.' })
  answer!: GivenAnswer;

  @TextField({
    max: 500,
    nullable: true,
    multiline: true,
    description: 'A word to the organiser; left out, it stays as it is.',
  })
  note?: string | null;
}

@InputType({ description: 'An event to register for, or to give the seat back of.' })
export class RegistrationInput {
  @IdField({ description: 'The event.' })
  eventId!: Id;
}
