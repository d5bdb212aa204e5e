import { ArgsType, Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { PeerView } from '@peerloop/directory';
import type { Id } from '@peerloop/kernel';
import { connectionOf, IdField, PageInput } from '@peerloop/platform';
import { IsOptional } from 'class-validator';

@ObjectType('Attendance', { description: 'Somebody was really there.' })
export class AttendanceView {
  @Field(() => ID, { description: 'Its id.' })
  id!: Id;

  @Field(() => PeerView, {
    nullable: true,
    description: 'The peer; null for a guest without an account.',
  })
  peer!: PeerView | null;

  @Field(() => String, { description: 'Her name, or the address where only that is known.' })
  name!: string;

  @Field(() => Date, { description: 'When she came.' })
  joinedAt!: Date;

  @Field(() => Date, {
    nullable: true,
    description:
      "When she left, if somebody noted it: the platform's link shows people in, not out.",
  })
  leftAt!: Date | null;

  @Field(() => Boolean, {
    description: "Noted by hand; otherwise she came by the platform's link.",
  })
  byHand!: boolean;
}

export const AttendanceConnection = connectionOf(AttendanceView, 'Attendance');

@ArgsType()
export class AttendanceInput extends PageInput {
  @IdField({ description: 'The event.' })
  eventId!: Id;
}

@InputType({
  description: 'Somebody was there; said again of the same person, it replaces what was noted.',
})
export class RecordAttendanceInput {
  @IdField({ description: 'The event.' })
  eventId!: Id;

  @IdField({ nullable: true, description: 'The peer; also one who was not registered.' })
  peerId?: Id | null;

  @IdField({
    nullable: true,
    description: 'Instead of a peer: the invitation of a guest without an account.',
  })
  invitationId?: Id | null;

  @Field(() => Date, {
    nullable: true,
    description: 'When she came; the beginning of the event by default.',
  })
  @IsOptional()
  joinedAt?: Date | null;

  @Field(() => Date, { nullable: true, description: 'When she left; left out where nobody knows.' })
  @IsOptional()
  leftAt?: Date | null;
}

@InputType({ description: 'An attendance that was noted by mistake.' })
export class RemoveAttendanceInput {
  @IdField({ description: 'The event.' })
  eventId!: Id;

  @IdField({ description: 'The attendance.' })
  attendanceId!: Id;
}
