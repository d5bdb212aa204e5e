import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import type { Id } from '@peerloop/kernel';
import { IdField } from '@peerloop/platform';
import { IsBoolean } from 'class-validator';

@ObjectType('Participation', { description: 'An exercise whose list names the viewer.' })
export class ParticipationView {
  @Field(() => ID, { description: 'The list that names her.' })
  listId!: Id;

  @Field(() => String, { description: 'The exercise in the organiser’s words.' })
  title!: string;

  @Field(() => [ID], { description: 'Its topics, proposed to be followed.' })
  topicIds!: Id[];

  @Field(() => Boolean, { description: 'Whether she said that she took part.' })
  tookPart!: boolean;
}

@InputType({ description: 'What a peer says to a list that names her.' })
export class AnswerParticipationInput {
  @IdField({ description: 'The list.' })
  listId!: Id;

  @Field(() => Boolean, { description: 'Whether she took part; if not, the list lets go of her.' })
  @IsBoolean()
  tookPart!: boolean;

  @Field(() => Boolean, { description: 'Whether she wants to follow its topics.' })
  @IsBoolean()
  followTopics!: boolean;
}
