import { GraphQLSchemaHost } from '@nestjs/graphql';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { GraphQLSchema } from 'graphql';
import { wideDocument, type WideDocument } from './list-document.js';
import { lists } from './list.matrix.js';
import { ListedWorld } from './listed-world.js';

const mostStatements = 6;
const few = 1;
const many = 20;

interface Asked {
  readonly statements: number;
  readonly items: number;
}

describe('what lists cost', () => {
  let listed: ListedWorld;
  let schema: GraphQLSchema;
  /** What was asked while every list was short, by query. */
  const whileShort = new Map<string, Asked>();

  const wide = (name: string, first: number): WideDocument & { variables: object } => {
    const given = lists[name]?.given(listed.listed, listed.actor.id) ?? {};
    const variables = { ...given, first };
    return { ...wideDocument(schema, name, variables), variables };
  };

  const ask = async (name: string, first: number): Promise<Asked> => {
    const { document, variables } = wide(name, first);
    let items = 0;
    const statements = await listed.world.statements(async () => {
      const data = await listed.actor.ask<Record<string, unknown>>(document, variables);
      const list = data[name] as { edges?: unknown[] } | unknown[];
      items = Array.isArray(list) ? list.length : (list.edges?.length ?? 1);
    });
    return { statements, items };
  };

  beforeAll(async () => {
    listed = await ListedWorld.set();
    schema = listed.world.get(GraphQLSchemaHost).schema;
    await listed.add(few);
    for (const name of Object.keys(lists)) whileShort.set(name, await ask(name, few));
    await listed.add(many);
  }, 240_000);
  afterAll(() => listed.world.stop());

  it('has one row for every query that answers a list or something with one in it', () => {
    const queries = Object.keys(schema.getQueryType()?.getFields() ?? {});
    const withLists = queries.filter((name) => wide(name, few).lists.length > 0);
    expect(Object.keys(lists).toSorted()).toEqual(withLists.toSorted());
  });

  it.each(Object.entries(lists))(
    '%s takes as many statements for twenty as for one',
    async (name, { least = many }) => {
      const one = await ask(name, few);
      const twenty = await ask(name, many);
      expect(twenty.items).toBeGreaterThanOrEqual(least);
      const { statements } = twenty;
      expect({ short: whileShort.get(name)?.statements, one: one.statements }).toEqual({
        short: statements,
        one: statements,
      });
      expect(statements).toBeLessThanOrEqual(mostStatements);
    },
  );
});
