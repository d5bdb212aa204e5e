import { GraphQLSchemaHost } from '@nestjs/graphql';
import { newId } from '@peerloop/kernel';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  getNamedType,
  isInputObjectType,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';
import { GuardedThings, relations, type Relation } from './guarded-things.js';
import { callAbout, makersOf } from './object-call.js';
import { objects, type ObjectRow } from './object.matrix.js';
import { StoredRows } from './stored-rows.js';

/** Every id that an operation of the schema takes, as `Mutation.reply threadId`. */
function idsOf(schema: GraphQLSchema): string[] {
  const within = (type: GraphQLInputType, path: string): string[] => {
    const named = getNamedType(type);
    if (named.name === 'ID') return [path];
    if (!isInputObjectType(named)) return [];
    return Object.values(named.getFields()).flatMap((field) => within(field.type, field.name));
  };
  return [schema.getQueryType(), schema.getMutationType()].flatMap((type) =>
    Object.values(type?.getFields() ?? {}).flatMap((field) =>
      field.args.flatMap((argument) =>
        within(argument.type, argument.name).map((id) => `${type?.name}.${field.name} ${id}`),
      ),
    ),
  );
}

describe('own, shared, open, private and unknown things, over the wire', () => {
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

  const answerTo = async (operation: string, row: ObjectRow, relation: Relation) => {
    const call = await callAbout(things, schema, [operation, row], relation);
    const before = await stored.now();
    const { errors } = await call.actor.call(call.document, call.variables);
    const code = errors?.[0]?.extensions.code ?? 'OK';
    if (code !== 'OK') expect(await stored.now()).toEqual(before);
    return code;
  };

  it('has one row for every id that an operation takes, and no other', () => {
    expect(Object.keys(objects).toSorted()).toEqual(idsOf(schema).toSorted());
  });

  it('has an answer for every relation that there is of a kind', () => {
    const incomplete = Object.entries(objects).filter(
      ([, { kind, answers }]) =>
        relations
          .filter((relation) => relation === 'unknown' || makersOf(things, kind)[relation])
          .toString() !== relations.filter((relation) => answers[relation]).toString(),
    );
    expect(incomplete.map(([name]) => name)).toEqual([]);
  });

  it.each(Object.entries(objects))('%s', async (operation, row) => {
    const answers: Partial<Record<Relation, string>> = {};
    for (const relation of relations) {
      if (row.answers[relation]) answers[relation] = await answerTo(operation, row, relation);
    }
    expect(answers).toEqual(row.answers);
  });

  it.each(['Mutation.editPost postId', 'Mutation.deletePost postId', 'Mutation.react postId'])(
    '%s: what she wrote in a thread hidden from her is gone for her too',
    async (operation) => {
      const row = { ...objects[operation]!, kind: 'buriedPost' } as const;
      expect(await answerTo(operation, row, 'private')).toBe('NOT_FOUND');
    },
  );

  it('says nothing about anybody to who may not invite', async () => {
    const operation = 'Mutation.inviteToEvent eventId';
    const strangers = { peerIds: [newId()], guests: 'no address at all' };
    const row = { ...objects[operation]!, given: strangers };
    expect(await answerTo(operation, row, 'private')).toBe('NOT_FOUND');
    expect(await answerTo(operation, row, 'open')).toBe('FORBIDDEN');
  });

  it('leaves the notifications of others unread', async () => {
    const row = objects['Mutation.markNotificationsRead ids']!;
    await answerTo('Mutation.markNotificationsRead ids', row, 'private');
    const read = await things.world.sql(
      'SELECT id FROM notification WHERE read_at IS NOT NULL AND peer_id <> $1',
      [things.actors.peer.id],
    );
    expect(read).toEqual([]);
  });

  it('leaves what is noted at the events of others', async () => {
    const row = objects['Mutation.removeAttendance attendanceId']!;
    const count = () => things.world.sql('SELECT count(*) FROM attendance');
    const [before] = await count();
    // Making the thing adds one, and asking for it to be removed takes none away.
    await answerTo('Mutation.removeAttendance attendanceId', row, 'private');
    expect(Number(Object.values((await count())[0]!)[0])).toBe(
      Number(Object.values(before!)[0]) + 1,
    );
  });
});
