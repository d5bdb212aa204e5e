import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import type { Id } from '@peerloop/kernel';
import { IdField } from '@peerloop/platform';

@ObjectType('Session', { description: 'A browser in which the viewer is signed in.' })
export class SessionView {
  @Field(() => ID, { description: 'Names the session when ending it.' })
  id!: Id;

  @Field(() => Date, { description: 'When it was signed in.' })
  createdAt!: Date;

  @Field(() => Date, { description: 'Last use, to within five minutes.' })
  lastSeenAt!: Date;

  @Field(() => String, {
    description: 'What the browser says it is: "Firefox on Linux". Empty when it does not say.',
  })
  device!: string;

  @Field(() => Boolean, { description: 'Whether this request came from it.' })
  current!: boolean;
}

@InputType({ description: 'The session to end.' })
export class EndSessionInput {
  @IdField({ description: "One of the viewer's own sessions." })
  sessionId!: Id;
}
