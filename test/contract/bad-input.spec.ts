import { GraphQLSchemaHost } from '@nestjs/graphql';
import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { GraphqlClient } from '@peerloop/testing';
import { Kind, parse, print, visit, type GraphQLSchema } from 'graphql';
import { operations } from './authorization.matrix.js';
import { badValuesOf, withBadValue } from './bad-values.js';
import { GuardedThings } from './guarded-things.js';
import { madeUpCall, type Call } from './made-up-arguments.js';
import { callAbout } from './object-call.js';
import { objects } from './object.matrix.js';
import { StoredRows } from './stored-rows.js';

// A few thousand calls, on a machine that has other things to do.
jest.setTimeout(120_000);

// What tells of the inside: traces, files, statements, the words of the database.
const inside =
  /\n\s+at |node_modules|\.[jt]s:\d|SELECT |INSERT |UPDATE |relation \\"|syntax error|invalid input syntax|byte sequence|out of range|violates/;

describe('bad input', () => {
  let things: GuardedThings;
  let schema: GraphQLSchema;
  let stored: StoredRows;

  beforeAll(async () => {
    things = await GuardedThings.set();
    schema = things.world.get(GraphQLSchemaHost).schema;
    stored = await StoredRows.of(things.world);
  });
  beforeEach(() => things.refresh());
  afterAll(() => things.world.stop());

  const fieldOf = (name: string) => {
    const [type = '', field = ''] = name.split('.');
    return (type === 'Query' ? schema.getQueryType() : schema.getMutationType())?.getFields()[
      field
    ];
  };

  /** A call that would do something: what is refused then is refused for the one bad value in it. */
  const soundCall = async (name: string): Promise<Call & { actor: GraphqlClient }> => {
    const entry = Object.entries(objects).find(
      ([operation, { answers }]) =>
        operation.startsWith(`${name} `) && Object.values(answers).includes('OK'),
    );
    if (entry) {
      const relation = (['own', 'shared', 'open'] as const).find(
        (one) => entry[1].answers[one] === 'OK',
      );
      return callAbout(things, schema, entry, relation ?? 'unknown');
    }
    const row = operations[name]!;
    const lists = row.rule === 'organiser' ? 'organiser' : 'peer';
    const actor = things.actors[row.rule === 'administrator' ? 'administrator' : lists];
    return { actor, ...madeUpCall(schema, name, row.given) };
  };

  /** The same document with every argument of the operation in it, given or not. */
  const withAllArguments = (name: string, document: string): string => {
    const args = fieldOf(name)?.args ?? [];
    const all = parse(
      `query (${args.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ')})
       { x(${args.map((arg) => `${arg.name}: $${arg.name}`).join(', ')}) }`,
    ).definitions[0];
    if (all?.kind !== Kind.OPERATION_DEFINITION) throw new Error('no operation');
    const [field] = all.selectionSet.selections;
    return print(
      visit(parse(document), {
        OperationDefinition: (node) => ({ ...node, variableDefinitions: all.variableDefinitions }),
        Field: (node) =>
          node.name.value === name.split('.')[1] && field?.kind === Kind.FIELD
            ? { ...node, arguments: field.arguments }
            : undefined,
      }),
    );
  };

  const withArguments = Object.keys(operations).map((name) => [name] as const);

  it.each(withArguments)('%s is refused with its code, and changes nothing', async (name) => {
    const args = fieldOf(name)?.args ?? [];
    if (args.length === 0) return;
    const { actor, document, variables } = await soundCall(name);
    const wide = withAllArguments(name, document);
    const defaults = Object.fromEntries(
      args
        .filter((arg) => arg.defaultValue !== undefined)
        .map((arg) => [arg.name, arg.defaultValue]),
    );
    const before = await stored.now();
    const taken: string[] = [];
    for (const bad of args.flatMap(badValuesOf)) {
      await things.forgetLimits();
      const answer = await actor.call(wide, withBadValue({ ...defaults, ...variables }, bad));
      const code = answer.errors?.[0]?.extensions.code;
      const text = JSON.stringify(answer.errors ?? []);
      if (!code || code === 'INTERNAL' || code === 'UNAVAILABLE' || inside.test(text)) {
        taken.push(`${bad.path} with ${bad.what}: ${code ?? 'taken'} ${text.slice(0, 200)}`);
      }
    }
    expect(taken).toEqual([]);
    expect(await stored.now()).toEqual(before);
  });
});
