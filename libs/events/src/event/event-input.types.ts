import { ArgsType, InputType } from '@nestjs/graphql';
import type { Id } from '@peerloop/kernel';
import {
  ChoiceField,
  FlagField,
  IdField,
  IntField,
  LocalDateTimeField,
  PageInput,
  TextField,
  TimeZoneField,
  UrlField,
} from '@peerloop/platform';
import { eventKinds, visibilities, type EventKind, type Visibility } from './event.entity.js';

export const whens = ['coming', 'past'] as const;
export type When = (typeof whens)[number];

const kindWords = eventKinds.map((kind) => `\`${kind}\``).join(', ');

@ArgsType()
export class EventsInput extends PageInput {
  @ChoiceField({
    among: whens,
    nullable: true,
    description:
      '`coming` (default): not over yet, the next first; `past`: over, the latest first.',
  })
  when?: When | null;

  @IdField({ nullable: true, description: 'Only events of this topic and those below it.' })
  topicId?: Id | null;

  @ChoiceField({ among: eventKinds, nullable: true, description: `Only this kind: ${kindWords}.` })
  kind?: EventKind | null;

  @IdField({ nullable: true, description: 'Only events this peer holds.' })
  hostId?: Id | null;

  @FlagField({
    nullable: true,
    description:
      'Only events the viewer holds, registered for or is invited to; cancelled ones too.',
  })
  mine?: boolean | null;
}

@InputType({ isAbstract: true })
abstract class EventTimeInput {
  @LocalDateTimeField({
    description: 'When it begins, on the clocks of its zone: `2027-03-28T14:00`.',
  })
  localStart!: string;

  @TimeZoneField({ description: 'Its IANA time zone: `Europe/Belgrade`.' })
  timeZone!: string;

  @IntField({
    min: 5,
    max: 20_160,
    description:
      'How long it lasts, in minutes; two weeks at the most. Every 1440 are a day of the calendar, also where the clocks change.',
  })
  minutes!: number;
}

@InputType({ description: 'A new event. People come to its place, by its meeting link, or both.' })
export class ScheduleEventInput extends EventTimeInput {
  @ChoiceField({ among: eventKinds, description: `One of ${kindWords}.` })
  kind!: EventKind;

  @TextField({ max: 200, min: 3, description: 'What it is called.' })
  title!: string;

  @IdField({ description: 'The topic it belongs to.' })
  topicId!: Id;

  @TextField({
    max: 12,
    nullable: true,
    description: "Language it is held in, BCP 47; the viewer's own by default.",
  })
  language?: string | null;

  @TextField({
    max: 300,
    nullable: true,
    description: 'Where people meet; left out when it is online only.',
  })
  place?: string | null;

  @UrlField({
    nullable: true,
    description: "The meeting's own link; nobody sees it, people join by the platform's link.",
  })
  meetingUrl?: string | null;

  @TextField({ max: 20_000, multiline: true, description: 'What it is about (Markdown).' })
  description!: string;

  @TextField({
    max: 10_000,
    nullable: true,
    multiline: true,
    description: 'What happens when (Markdown).',
  })
  agenda?: string | null;

  @ChoiceField({ among: visibilities, description: '`public` or `invited`; stays as it is.' })
  visibility!: Visibility;

  @TextField({ max: 200, nullable: true, description: 'Title of the exercise it follows up.' })
  followsUp?: string | null;

  @IntField({
    min: 1,
    max: 100_000,
    nullable: true,
    description: 'How many seats there are; left out for no limit.',
  })
  capacity?: number | null;
}

@InputType({ description: 'New texts and limits of an event; its time is moved by `moveEvent`.' })
export class ChangeEventInput {
  @IdField({ description: 'The event.' })
  eventId!: Id;

  @IntField({
    min: 1,
    max: 1_000_000,
    description: 'The version that was read; an older one is a CONFLICT.',
  })
  version!: number;

  @ChoiceField({ among: eventKinds, description: `One of ${kindWords}.` })
  kind!: EventKind;

  @TextField({ max: 200, min: 3, description: 'What it is called.' })
  title!: string;

  @IdField({ description: 'The topic it belongs to.' })
  topicId!: Id;

  @TextField({ max: 12, description: 'Language it is held in, BCP 47.' })
  language!: string;

  @TextField({
    max: 300,
    nullable: true,
    description: 'Where people meet; empty when it is online only.',
  })
  place?: string | null;

  @UrlField({
    nullable: true,
    description: "The meeting's own link; empty when nobody joins online.",
  })
  meetingUrl?: string | null;

  @TextField({ max: 20_000, multiline: true, description: 'What it is about (Markdown).' })
  description!: string;

  @TextField({
    max: 10_000,
    nullable: true,
    multiline: true,
    description: 'What happens when (Markdown).',
  })
  agenda?: string | null;

  @TextField({ max: 200, nullable: true, description: 'Title of the exercise it follows up.' })
  followsUp?: string | null;

  @IntField({
    min: 1,
    max: 100_000,
    nullable: true,
    description: 'How many seats there are; empty for no limit.',
  })
  capacity?: number | null;
}

@InputType({ description: 'Another time for an event. Everybody who takes part is told.' })
export class MoveEventInput extends EventTimeInput {
  @IdField({ description: 'The event.' })
  eventId!: Id;

  @IntField({
    min: 1,
    max: 1_000_000,
    description: 'The version that was read; an older one is a CONFLICT.',
  })
  version!: number;
}

@InputType({ description: 'An event that does not take place. Everybody who takes part is told.' })
export class CancelEventInput {
  @IdField({ description: 'The event.' })
  eventId!: Id;

  @TextField({
    max: 1000,
    min: 0,
    multiline: true,
    description: 'Why, for those who wanted to come; may be empty.',
  })
  reason!: string;
}
