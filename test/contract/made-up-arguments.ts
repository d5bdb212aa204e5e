import { newId } from '@peerloop/kernel';
import { topicTexts } from '@peerloop/testing';
import {
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  getNamedType,
  isLeafType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';

/** Values for single arguments and input fields, by name, where not any text will do. */
export type Given = Readonly<Record<string, unknown>>;

// What most operations mean by these names; a row of the matrix may say otherwise.
const usual: Given = {
  locale: 'en',
  timeZone: 'Europe/Belgrade',
  localStart: '2031-05-06T14:00',
  minutes: 60,
  version: 1,
  password: 'nine lives of a grey cat',
  newPassword: 'nine lives of a grey cat',
};

function valueOf(type: GraphQLInputType, name: string, given: Given): unknown {
  if (name in given) return given[name];
  if (isNonNullType(type)) return valueOf(type.ofType, name, given);
  if (name in usual) return usual[name];
  // Another one each time: mails to one address are limited.
  if (name === 'address') return `${newId()}@peers.test`;
  // And topics side by side bear different names.
  if (name === 'texts') return topicTexts(`Some words ${newId()}`);
  if (isListType(type)) return [valueOf(type.ofType, `${name}.item`, given)];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter(
      (field) => isNonNullType(field.type) || field.name in given,
    );
    return Object.fromEntries(
      fields.map((field) => [field.name, valueOf(field.type, field.name, given)]),
    );
  }
  return leafValue(type.name);
}

function leafValue(type: string): unknown {
  switch (type) {
    case 'ID':
      return newId();
    case 'Int':
      return 1;
    case 'Boolean':
      return true;
    case 'DateTime':
      return '2031-05-06T12:00:00.000Z';
    default:
      return 'some words';
  }
}

const isNeeded = (argument: GraphQLArgument, given: Given): boolean =>
  (isNonNullType(argument.type) && argument.defaultValue === undefined) || argument.name in given;

/** A call of one operation with well-formed arguments about things that do not exist. */
export interface Call {
  readonly document: string;
  readonly variables: Record<string, unknown>;
}

/** @param name as in `Query.thread` */
export function madeUpCall(schema: GraphQLSchema, name: string, given: Given): Call {
  const [typeName = '', fieldName = ''] = name.split('.');
  const isMutation = typeName === 'Mutation';
  const type = isMutation ? schema.getMutationType() : schema.getQueryType();
  const field = type?.getFields()[fieldName] as GraphQLField<unknown, unknown> | undefined;
  if (!field) throw new Error(`The schema has no ${name}`);
  const args = field.args.filter((argument) => isNeeded(argument, given));
  const heads = args.map((argument) => `$${argument.name}: ${String(argument.type)}`).join(', ');
  const uses = args.map((argument) => `${argument.name}: $${argument.name}`).join(', ');
  const selection = isLeafType(getNamedType(field.type)) ? '' : ' { __typename }';
  return {
    document:
      `${isMutation ? 'mutation' : 'query'}${heads && ` (${heads})`}` +
      ` { ${fieldName}${uses && `(${uses})`}${selection} }`,
    variables: Object.fromEntries(
      args.map((argument) => [argument.name, valueOf(argument.type, argument.name, given)]),
    ),
  };
}
