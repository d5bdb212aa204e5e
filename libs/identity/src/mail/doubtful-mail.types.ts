import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import type { Id } from '@peerloop/kernel';
import { ChoiceField, connectionOf, IdField, type DoubtAnswer } from '@peerloop/platform';

const doubtAnswers = ['it-left', 'send-again', 'let-go'] as const satisfies DoubtAnswer[];

@ObjectType('DoubtfulMail', { description: 'A mail of which nobody knows whether it left.' })
export class DoubtfulMailView {
  @Field(() => ID, { description: 'Its id.' })
  id!: Id;

  @Field(() => String, { description: 'The address it was for.' })
  to!: string;

  @Field(() => String, { description: 'Its subject.' })
  subject!: string;

  @Field(() => String, {
    description: "Its Message-ID, to be looked for in the mail server's log.",
  })
  messageId!: string;

  @Field(() => Date, { description: 'When it was handed to the mail server.' })
  claimedAt!: Date;

  @Field(() => String, { description: 'What went wrong then.' })
  reason!: string;
}

export const DoubtfulMailConnection = connectionOf(DoubtfulMailView, 'DoubtfulMail');

@InputType({ description: 'What is to become of a mail in doubt.' })
export class SettleMailInput {
  @IdField({ description: 'The mail.' })
  mailId!: Id;

  @ChoiceField({
    among: doubtAnswers,
    description: '`it-left`, `send-again` (it may arrive twice) or `let-go`.',
  })
  answer!: DoubtAnswer;
}
