import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import type { Id } from '@peerloop/kernel';
import { IdField } from '@peerloop/platform';

@ObjectType('Moderator', { description: 'A peer who looks after a topic and all below it.' })
export class ModeratorView {
  @Field(() => ID, { description: 'The peer.' })
  peerId!: Id;

  @Field(() => String, { description: 'Her name.' })
  name!: string;

  @Field(() => Date, { description: 'Since when.' })
  appointedAt!: Date;
}

@InputType({ description: 'A peer who is to look after a topic.' })
export class AppointModeratorInput {
  @IdField({ description: 'The peer.' })
  peerId!: Id;

  @IdField({ description: 'The topic; everything below it is hers as well.' })
  topicId!: Id;
}

@InputType({ description: 'A peer who is no more to look after a topic.' })
export class DismissModeratorInput {
  @IdField({ description: 'The peer.' })
  peerId!: Id;

  @IdField({ description: 'The topic she was appointed for.' })
  topicId!: Id;
}
