import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { Id } from '@peerloop/kernel';
import { connectionOf } from '@peerloop/platform';
import type { Level, OrganisationKind } from './organisation.entity.js';

@ObjectType('Organisation', { description: 'Where peers work.' })
export class OrganisationView {
  @Field(() => ID, { description: 'Its id.' })
  id!: Id;

  @Field(() => String, { description: 'Its name in its own language.' })
  name!: string;

  @Field(() => String, { description: '`ministry`, `municipality`, `association` …' })
  kind!: OrganisationKind;

  @Field(() => String, {
    description: '`international`, `national`, `provincial`, `district`, `municipal` or `village`.',
  })
  level!: Level;

  @Field(() => String, { description: 'ISO 3166 alpha-2.' })
  country!: string;

  @Field(() => String, { description: 'Where its seat is.' })
  place!: string;
}

export const OrganisationConnection = connectionOf(OrganisationView, 'Organisation');
