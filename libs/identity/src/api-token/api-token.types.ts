import { Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Id, Scope } from '@peerloop/kernel';
import { IdField, IntField, TextField } from '@peerloop/platform';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique } from 'class-validator';
import { maxApiTokenDays } from '../identity.limits.js';

/** The scopes of API tokens as the API spells them. */
const ScopeName = {
  READ: 'read',
  WRITE: 'write',
  ORGANISE: 'organise',
} as const satisfies Record<string, Scope>;

registerEnumType(ScopeName, {
  name: 'Scope',
  description: 'What an API token may do, of what its owner may do.',
  valuesMap: {
    READ: { description: 'Queries.' },
    WRITE: { description: 'Mutations that any peer may send.' },
    ORGANISE: { description: "Mutations that take the organiser's role." },
  },
});

@ObjectType('ApiToken', { description: 'A key for programs that act for the viewer.' })
export class ApiTokenView {
  @Field(() => ID, { description: 'Names the token when revoking it.' })
  id!: Id;

  @Field(() => String, { description: 'What it is for, in her words.' })
  name!: string;

  @Field(() => [ScopeName], { description: 'What it may do.' })
  scopes!: Scope[];

  @Field(() => Date, { description: 'When it was made.' })
  createdAt!: Date;

  @Field(() => Date, { nullable: true, description: 'Last use, to within five minutes.' })
  lastUsedAt!: Date | null;

  @Field(() => Date, { description: 'It opens nothing after this instant.' })
  expiresAt!: Date;
}

@ObjectType('NewApiToken', { description: 'A token just made.' })
export class NewApiTokenView {
  @Field(() => String, {
    description: 'The secret, to be sent as `Authorization: Bearer …`. Shown this once.',
  })
  secret!: string;

  @Field(() => ApiTokenView, { description: 'The token.' })
  token!: ApiTokenView;
}

@InputType({ description: 'A token to make.' })
export class CreateApiTokenInput {
  @TextField({ max: 80, description: 'What it is for.' })
  name!: string;

  @Field(() => [ScopeName], { description: 'What it may do; at least one.' })
  @ArrayMinSize(1, { message: 'REQUIRED' })
  @ArrayMaxSize(Object.keys(ScopeName).length, { message: 'TOO_MANY' })
  @ArrayUnique({ message: 'DUPLICATE' })
  scopes!: Scope[];

  @IntField({ min: 1, max: maxApiTokenDays, description: 'Days until it ends.' })
  expiresInDays!: number;
}

@InputType({ description: 'The token to revoke.' })
export class RevokeApiTokenInput {
  @IdField({ description: "One of the viewer's own tokens." })
  tokenId!: Id;
}
