import {
  getNamedType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';
import type { Given } from './made-up-arguments.js';

/** An operation that asks for everything there is to ask for, and the lists that it asks for. */
export interface WideDocument {
  readonly document: string;
  /** As `Query.threads`, `Post.reactions`. */
  readonly lists: readonly string[];
}

const bare = (type: GraphQLOutputType): GraphQLOutputType =>
  isNonNullType(type) ? type.ofType : type;

function isList(type: GraphQLOutputType): boolean {
  return isListType(bare(type)) || getNamedType(type).name.endsWith('Connection');
}

/** @param within the types on the way here, which are not entered again */
function selectionOf(type: GraphQLObjectType, within: readonly string[], lists: string[]): string {
  const parts = Object.values(type.getFields()).flatMap((field) => {
    const inner = getNamedType(field.type);
    if (isList(field.type) && !type.name.endsWith('Connection')) {
      lists.push(`${type.name}.${field.name}`);
    }
    if (isLeafType(inner)) return [field.name];
    if (!isObjectType(inner) || within.includes(inner.name)) return [];
    return [`${field.name} ${selectionOf(inner, [...within, inner.name], lists)}`];
  });
  return `{ ${parts.join(' ')} }`;
}

/** A query for one field of `Query` with every field of every thing that hangs on it. */
export function wideDocument(schema: GraphQLSchema, name: string, given: Given): WideDocument {
  const field = schema.getQueryType()?.getFields()[name];
  if (!field) throw new Error(`The schema has no Query.${name}`);
  const named = getNamedType(field.type);
  const lists = isList(field.type) ? [`Query.${name}`] : [];
  const selection = isObjectType(named) ? selectionOf(named, [named.name], lists) : '';
  const args = field.args.filter((argument) => argument.name in given);
  const heads = args.map((argument) => `$${argument.name}: ${String(argument.type)}`).join(', ');
  const uses = args.map((argument) => `${argument.name}: $${argument.name}`).join(', ');
  const document = `query${heads && ` (${heads})`} { ${name}${uses && `(${uses})`} ${selection} }`;
  return { document, lists };
}
