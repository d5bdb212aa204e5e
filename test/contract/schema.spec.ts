import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import {
  buildSchema,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isListType,
  isObjectType,
  isSpecifiedScalarType,
  isUnionType,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';

const file = join(import.meta.dirname, '../../libs/contracts/schema.graphql');
const schema = buildSchema(readFileSync(file, 'utf8'));

const ownTypes = (of: GraphQLSchema): GraphQLNamedType[] =>
  Object.values(of.getTypeMap()).filter(
    (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
  );

interface Described {
  readonly description?: string | null | undefined;
}

/** Every name of the schema with what stands beside it. */
function named(type: GraphQLNamedType): [string, Described][] {
  const found: [string, Described][] = [];
  const add = (name: string, thing: Described) => found.push([name, thing]);
  // The two roots are no words of anybody's.
  if (!['Query', 'Mutation'].includes(type.name)) add(type.name, type);
  if (isEnumType(type)) {
    for (const value of type.getValues()) add(`${type.name}.${value.name}`, value);
  } else if (isInputObjectType(type)) {
    for (const field of Object.values(type.getFields())) add(`${type.name}.${field.name}`, field);
  } else if (isObjectType(type) || isInterfaceType(type)) {
    for (const field of Object.values(type.getFields())) {
      add(`${type.name}.${field.name}`, field);
      for (const argument of field.args) {
        add(`${type.name}.${field.name}(${argument.name})`, argument);
      }
    }
  }
  return found;
}

const undescribed = (of: GraphQLSchema): string[] =>
  ownTypes(of)
    .flatMap(named)
    .filter(([, { description }]) => !description?.trim())
    .map(([name]) => name);

const isList = (type: GraphQLOutputType): boolean => isListType(getNullableType(type));

/** Lists that cannot be asked for in pages. Edges are the page itself. */
const unpaged = (of: GraphQLSchema): string[] =>
  ownTypes(of).flatMap((type) => {
    if (!isObjectType(type) && !isInterfaceType(type)) return [];
    return Object.values(type.getFields())
      .filter(
        (field) => isList(field.type) && !/Connection\.edges$/.test(`${type.name}.${field.name}`),
      )
      .filter((field) => !field.args.some(({ name }) => name === 'first' || name === 'limit'))
      .map((field) => `${type.name}.${field.name}`);
  });

// Each of these is short by nature, or by a limit where it is written; the reason stands beside it.
const shortLists: Readonly<Record<string, string>> = {
  'ChannelPreference.rhythms': 'those a channel knows',
  'NotificationPreference.channels': 'the channels the product knows',
  'TopicTexts.texts': 'the languages the product knows',
  'Account.moderatedTopicIds': 'appointments of one peer',
  'Account.roles': 'there are two roles',
  'ApiToken.scopes': 'there are three scopes',
  'DirectoryEntry.expertise': 'limited where it is written',
  'DirectoryEntry.languages': 'limited where it is written',
  'Leaving.obstacles': 'the kinds of obstacles the product knows',
  'Mutation.lookAtReport': 'limited where it is read',
  'ListColumn.samples': 'three at the most',
  'ListProblem.facts': 'a handful of facts',
  'Mutation.changeContactCard': 'one line for each way to reach a peer',
  'Mutation.followTopics': 'the ids that were sent, limited there',
  'Mutation.setNotificationPreference': 'the kinds the product knows',
  'ParticipantList.columns': 'sixty at the most',
  'ParticipantList.leftOut': 'limited where the file is read',
  'ParticipantList.otherSheets': 'limited where the file is read',
  'ParticipantList.problems': 'one of each kind',
  'ParticipantList.topicIds': 'limited where it is written',
  'Participation.topicIds': 'limited where it is written',
  'ParticipantRow.problems': 'one or two for each field',
  'Post.reactions': 'there are three kinds of reaction',
  'Profile.contact': 'one line for each way to reach a peer',
  'Profile.expertise': 'limited where it is written',
  'Profile.languages': 'limited where it is written',
  'Profile.metAt': 'ten at the most',
  'Query.followedTopics': 'at most the topic tree, which is shown whole',
  'Query.moderators': 'those of one topic, a handful',
  'Query.myApiTokens': 'twenty tokens a peer',
  'Query.mySessions': 'open sessions of one peer; idle ones end',
  'Query.notificationPreferences': 'the kinds the product knows',
  'Query.participations': 'limited where it is read',
  'Query.similarOrganisations': 'ten at the most',
  'Query.topics': 'the tree is one screen: organisers keep it, nobody else adds to it',
  'RowProblem.facts': 'a handful of facts',
  'Viewer.moderatedTopicIds': 'appointments of one peer',
  'Viewer.roles': 'there are two roles',
};

describe('the committed schema', () => {
  it('explains every type, field, argument, input field and enum value', () => {
    expect(undescribed(schema)).toEqual([]);
  });

  it('has no list without a page size but those that are short by their limits', () => {
    expect(unpaged(schema).toSorted()).toEqual(Object.keys(shortLists).toSorted());
  });

  it('pages every connection with a cursor', () => {
    const connections = ownTypes(schema)
      .filter((type) => isObjectType(type))
      .flatMap((type) =>
        Object.values(type.getFields())
          .filter((field) => String(field.type).endsWith('Connection!'))
          .map(
            (field) => [`${type.name}.${field.name}`, field.args.map(({ name }) => name)] as const,
          ),
      );
    expect(connections.length).toBeGreaterThan(0);
    expect(
      connections.filter(([, args]) => !args.includes('first') || !args.includes('after')),
    ).toEqual([]);
  });

  it('knows no union without a description of its members', () => {
    const unions = ownTypes(schema).filter((type) => isUnionType(type));
    expect(
      unions.flatMap((union) => union.getTypes()).filter(({ description }) => !description),
    ).toEqual([]);
  });

  it('would notice: an unexplained field, and a list without pages', () => {
    const bad = buildSchema(`
      "Root." type Query { "A thing." thing(id: ID!): Thing }
      "Thing." type Thing { name: String  "All of them." all: [String!]! }`);
    expect(undescribed(bad)).toEqual(['Query.thing(id)', 'Thing.name']);
    expect(unpaged(bad)).toEqual(['Thing.all']);
  });
});
