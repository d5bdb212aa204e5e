import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Id } from '@peerloop/kernel';
import { IdField } from '@peerloop/platform';

@InputType({ description: 'A peer to follow, or to follow no longer.' })
export class FollowPeerInput {
  @IdField({ description: 'Her id.' })
  peerId!: Id;
}

@InputType({ description: 'An organisation to follow, or to follow no longer.' })
export class FollowOrganisationInput {
  @IdField({ description: 'Its id.' })
  organisationId!: Id;
}

@ObjectType('FollowState', { description: 'How things stand after following or ceasing to.' })
export class FollowStateView {
  @Field(() => ID, { description: 'The peer or organisation.' })
  id!: Id;

  @Field(() => Boolean, { description: 'Whether the viewer follows it now.' })
  followed!: boolean;

  @Field(() => Int, { description: 'How many follow it now.' })
  followerCount!: number;
}
