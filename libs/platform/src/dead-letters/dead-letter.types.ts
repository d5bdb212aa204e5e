import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../graphql/connection.js';
import { ChoiceField, TextField } from '../graphql/input-fields.js';
import { lanes, type Lane } from '../queue/job.js';
import type { DeadLetterKey } from './dead-letters.js';

@ObjectType('DeadLetter', { description: 'A job that failed for good.' })
export class DeadLetterView implements DeadLetterKey {
  @Field(() => String, { description: 'Where it waited: `work`, `mail` or `tick`.' })
  lane!: Lane;

  @Field(() => String, { description: 'Its id there.' })
  jobId!: string;

  @Field(() => String, { description: 'What it does: `outbox.deliver`, `mail.deliver` …' })
  jobName!: string;

  @Field(() => String, { nullable: true, description: 'Who should have heard of an event.' })
  listener!: string | null;

  @Field(() => Int, { description: 'How often it was tried.' })
  attempts!: number;

  @Field(() => Date, { description: 'Since when nobody tries it any more.' })
  failedAt!: Date;

  @Field(() => String, {
    description: 'The last error, in short; the log of the worker has it whole.',
  })
  reason!: string;
}

export const DeadLetterConnection = connectionOf(DeadLetterView, 'DeadLetter');

@InputType({ description: 'A dead letter.' })
export class DeadLetterInput implements DeadLetterKey {
  @ChoiceField({ among: lanes, description: 'Where it waited.' })
  lane!: Lane;

  @TextField({ max: 200, description: 'Its id there.' })
  jobId!: string;
}
