import { newId } from '@peerloop/kernel';
import type { TestPeer } from '@peerloop/testing';
import type { GraphQLSchema } from 'graphql';
import type { GuardedThings, Relation, Thing, ThingKind } from './guarded-things.js';
import { madeUpCall, type Call, type Given } from './made-up-arguments.js';
import type { ObjectRow } from './object.matrix.js';

const argumentOf: Partial<Record<ThingKind, string>> = {
  event: 'eventId',
  room: 'roomId',
  showcase: 'showcaseId',
};

type Makers = Partial<Record<Relation, (actor: TestPeer) => Promise<Thing>>>;

export function makersOf(things: GuardedThings, kind: ThingKind): Makers {
  return things.kinds[kind];
}

/** Something of the caller's own, where the operation names more than the thing in question. */
async function besides(things: GuardedThings, row: ObjectRow, actor: TestPeer): Promise<Given> {
  const given: Record<string, unknown> = {};
  for (const kind of row.beside) {
    const name = argumentOf[kind];
    if (name) given[name] = (await makersOf(things, kind).own!(actor)).id;
  }
  return given;
}

/**
 * A call about a fresh thing that stands so to the caller.
 * @param operation name and id, as in `Mutation.reply threadId`
 */
export async function callAbout(
  things: GuardedThings,
  schema: GraphQLSchema,
  [operation, row]: readonly [string, ObjectRow],
  relation: Relation,
): Promise<Call & { readonly actor: TestPeer }> {
  const [name = '', argument = ''] = operation.split(' ');
  const actor = things.actors[row.as];
  const { peerId, peerIds, profileVersion, ...belongings } = await things.belongings(actor);
  const thing: Thing = await (makersOf(things, row.kind)[relation]?.(actor) ?? { id: newId() });
  const isList = /s$|^expertise$/.test(argument);
  const namesPeers = row.kind === 'peer' || row.kind === 'room' || row.beside.includes('peer');
  const given = {
    ...(name === 'Mutation.addTopic' ? {} : belongings),
    ...(namesPeers ? { peerId, peerIds } : {}),
    ...(name === 'Mutation.changeProfile' ? { version: profileVersion } : {}),
    ...(await besides(things, row, actor)),
    ...thing.also,
    ...row.given,
    [argument]: isList ? [thing.id] : thing.id,
  };
  return { actor, ...madeUpCall(schema, name, given) };
}
