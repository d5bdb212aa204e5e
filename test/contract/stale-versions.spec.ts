import { GraphQLSchemaHost } from '@nestjs/graphql';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { GraphqlClient } from '@peerloop/testing';
import { getNamedType, isInputObjectType, type GraphQLSchema } from 'graphql';
import { GuardedThings } from './guarded-things.js';
import type { Call } from './made-up-arguments.js';
import { callAbout } from './object-call.js';
import { objects, type ObjectRow } from './object.matrix.js';
import { StoredRows } from './stored-rows.js';

/** Every mutation that takes the version of what its caller read, as far as the schema tells. */
function versioned(schema: GraphQLSchema): string[] {
  return Object.values(schema.getMutationType()?.getFields() ?? {})
    .filter(({ args }) =>
      args.some(({ type }) => {
        const input = getNamedType(type);
        return isInputObjectType(input) && 'version' in input.getFields();
      }),
    )
    .map(({ name }) => name);
}

/** Which of its ids the call is about, as the matrix of objects has it. */
const argumentOf: Readonly<Record<string, string>> = {
  changeEvent: 'eventId',
  changeProfile: 'expertise',
  changeShowcase: 'showcaseId',
  changeTopic: 'topicId',
  editPost: 'postId',
  moveEvent: 'eventId',
  reviewShowcase: 'showcaseId',
};

describe('a version that is not the latest any more', () => {
  let things: GuardedThings;
  let schema: GraphQLSchema;
  let stored: StoredRows;

  beforeAll(async () => {
    things = await GuardedThings.set();
    schema = things.world.get(GraphQLSchemaHost).schema;
    stored = await StoredRows.of(things.world);
  }, 120_000);
  beforeEach(() => things.refresh());
  afterAll(() => things.world.stop());

  const callOf = async (
    name: string,
    version: number,
  ): Promise<Call & { actor: GraphqlClient }> => {
    const operation = `Mutation.${name} ${argumentOf[name]}`;
    const row = objects[operation]!;
    const relation = (['own', 'shared', 'open'] as const).find((one) => row.answers[one] === 'OK');
    const stale: ObjectRow = { ...row, given: { ...row.given, version } };
    return callAbout(things, schema, [operation, stale], relation ?? 'unknown');
  };

  it('is known of every mutation that takes one', () => {
    expect(Object.keys(argumentOf).toSorted()).toEqual(versioned(schema).toSorted());
  });

  it.each(Object.keys(argumentOf))('%s answers CONFLICT and changes nothing', async (name) => {
    const { actor, document, variables } = await callOf(name, 999_999);
    await things.world.settle();
    const before = await stored.now();
    const { errors } = await actor.call(document, variables);
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['CONFLICT']);
    expect(await stored.now()).toEqual(before);
  });
});
