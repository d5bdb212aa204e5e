import { Field, ObjectType } from '@nestjs/graphql';

/** The answer of a mutation that has nothing else to say. */
@ObjectType('Done', { description: 'The change was made.' })
export class DoneView {
  @Field(() => Boolean, { description: 'Always true: a failure is an error with a code.' })
  ok!: boolean;
}

export const done: DoneView = { ok: true };
