import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { Id } from '@peerloop/kernel';
import { connectionOf } from '@peerloop/platform';
import { OrganisationView } from '../organisation/organisation.types.js';

@ObjectType('Peer', {
  description: 'A person, in short. Guests see name and organisation only.',
})
export class PeerView {
  @Field(() => ID, { description: 'Her id.' })
  id!: Id;

  @Field(() => String, { description: 'Her name; empty for an account that is gone.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'What she does there: "Head of cadastre".' })
  role!: string | null;

  @Field(() => String, { nullable: true, description: 'Where she works.' })
  place!: string | null;

  @Field(() => String, { nullable: true, description: 'ISO 3166 alpha-2.' })
  country!: string | null;

  @Field(() => Boolean, { description: 'Whether she has a published showcase.' })
  champion!: boolean;

  @Field(() => OrganisationView, { nullable: true, description: 'Her organisation.' })
  organisation!: OrganisationView | null;
}

export const PeerConnection = connectionOf(PeerView, 'Peer');
