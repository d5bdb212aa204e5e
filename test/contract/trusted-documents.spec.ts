import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { ApolloArmor } from '@escape.tech/graphql-armor';
import { documentLimits } from '@peerloop/platform';
import { buildSchema, parse, validate } from 'graphql';

const contracts = join(import.meta.dirname, '../../libs/contracts');
const schema = buildSchema(readFileSync(join(contracts, 'schema.graphql'), 'utf8'));
const documents = JSON.parse(
  readFileSync(join(contracts, 'trusted-documents.json'), 'utf8'),
) as Record<string, string>;

/** What the api says to a document before it looks at anything else. */
function refusals(text: string, maxCost = documentLimits.costLimit.maxCost): string[] {
  const costLimit = { ...documentLimits.costLimit, maxCost };
  const { validationRules } = new ApolloArmor({ ...documentLimits, costLimit }).protect();
  try {
    return validate(schema, parse(text), validationRules).map(({ message }) => message);
  } catch (error) {
    return [String(error)];
  }
}

const named = Object.values(documents).map(
  (text) => [/(?:query|mutation) (\w+)/.exec(text)?.[1] ?? text.slice(0, 40), text] as const,
);

describe('the documents of the web app', () => {
  it.each(named)('%s is within the limits of the api', (_, text) => {
    expect(refusals(text)).toEqual([]);
  });

  it('would be refused if the limits were narrower', () => {
    expect(named.flatMap(([, text]) => refusals(text, 10)).length).toBeGreaterThan(10);
  });
});
