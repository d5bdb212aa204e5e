import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { PeerView } from '@peerloop/directory';
import { TopicLinkView } from '@peerloop/topics';
import type { Id } from '@peerloop/kernel';
import { connectionOf } from '@peerloop/platform';
import type { LocalTimeAdjustment } from '../calendar/local-time.js';
import type { Answer } from '../invitation/invitation.entity.js';
import type { EventKind, EventStatus, Visibility } from './event.entity.js';

@ObjectType('Event', { description: 'Anything with a date that peers are invited to.' })
export class EventView {
  @Field(() => ID, { description: 'Its id.' })
  id!: Id;

  @Field(() => String, {
    description:
      '`webinar`, `workshop`, `lessons-learnt-workshop`, `seminar`, `conference`, `study-tour`, ' +
      '`delegation-visit`, `fair` or `meeting`.',
  })
  kind!: EventKind;

  @Field(() => String, { description: 'What it is called.' })
  title!: string;

  @Field(() => TopicLinkView, { description: 'The topic it belongs to.' })
  topic!: TopicLinkView;

  @Field(() => PeerView, { description: 'Who holds it.' })
  host!: PeerView;

  @Field(() => String, { description: 'Language it is held in, BCP 47.' })
  language!: string;

  @Field(() => Date, { description: 'When it begins.' })
  startsAt!: Date;

  @Field(() => Date, { description: 'When it ends.' })
  endsAt!: Date;

  @Field(() => String, {
    description:
      'The beginning as the organiser typed it, on the clocks of the zone: `2027-03-28T14:00`.',
  })
  localStart!: string;

  @Field(() => String, { description: 'Its IANA time zone.' })
  timeZone!: string;

  @Field(() => Int, { description: 'How long it lasts.' })
  minutes!: number;

  @Field(() => String, {
    description:
      'What a change of the clocks made of the local start: `gap` when that time is skipped there ' +
      'and it begins later, `overlap` when it comes twice and the first one counts, else `none`.',
  })
  adjusted!: LocalTimeAdjustment;

  @Field(() => String, {
    nullable: true,
    description: 'Where people meet; null when it is online only.',
  })
  place!: string | null;

  @Field(() => Boolean, { description: 'Whether one can join online, by `joinPath`.' })
  online!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'The meeting link behind `joinPath`; for those who manage the event only.',
  })
  meetingUrl!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The description as written (Markdown); for those who manage the event only.',
  })
  description!: string | null;

  @Field(() => String, { description: 'The description as safe HTML.' })
  descriptionHtml!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The agenda as written (Markdown); for those who manage the event only.',
  })
  agenda!: string | null;

  @Field(() => String, { description: 'The agenda as safe HTML; empty when there is none.' })
  agendaHtml!: string;

  @Field(() => String, {
    description:
      '`public`: everybody may see it and register; `invited`: only those invited see it.',
  })
  visibility!: Visibility;

  @Field(() => String, { nullable: true, description: 'Title of the exercise it follows up.' })
  followsUp!: string | null;

  @Field(() => Int, { nullable: true, description: 'How many seats there are; null for no limit.' })
  capacity!: number | null;

  @Field(() => Int, { description: 'How many are coming: registered, or invited and accepted.' })
  registeredCount!: number;

  @Field(() => Int, { description: 'How many were there, as far as is recorded.' })
  attendeeCount!: number;

  @Field(() => String, { description: '`scheduled` or `cancelled`.' })
  status!: EventStatus;

  @Field(() => String, {
    nullable: true,
    description: 'Why it was cancelled, in the words of who did.',
  })
  cancelReason!: string | null;

  @Field(() => Boolean, { description: 'Out of sight for others, by decision of a moderator.' })
  hidden!: boolean;

  @Field(() => String, {
    nullable: true,
    description:
      "The viewer's answer: `accepted` (also when she registered herself), `pending`, `tentative`, " +
      '`declined` or `waiting`; null when she is neither invited nor registered.',
  })
  viewerAnswer!: Answer | null;

  @Field(() => Boolean, {
    description: 'Whether the viewer was invited, and not only registered herself.',
  })
  viewerInvited!: boolean;

  @Field(() => Boolean, { description: 'Whether the viewer could register or accept now.' })
  mayRegister!: boolean;

  @Field(() => Boolean, {
    description: 'Whether the viewer may change, move and cancel it, and invite peers.',
  })
  mayManage!: boolean;

  @Field(() => Boolean, {
    description: 'Whether the viewer may also invite addresses without an account.',
  })
  mayInviteAddresses!: boolean;

  @Field(() => Boolean, {
    description: 'Whether joining online is open: from 30 minutes before until the end.',
  })
  joinOpen!: boolean;

  @Field(() => String, {
    nullable: true,
    description:
      "The platform's own link for joining, from the root; records attendance and leads on to the " +
      'meeting. Null when nobody joins online.',
  })
  joinPath!: string | null;

  @Field(() => String, { description: 'Its calendar file, from the root.' })
  calendarPath!: string;

  @Field(() => Int, {
    description: 'Rises with every change; send it back when changing the event.',
  })
  version!: number;
}

export const EventConnection = connectionOf(EventView, 'Event');
