import { GraphQLSchemaHost } from '@nestjs/graphql';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AccessCheck, type Operation, type Rule } from '@peerloop/platform';
import type { GraphqlClient } from '@peerloop/testing';
import { headOf, LiveClient, TestWorld, type TestPeer, topicTexts } from '@peerloop/testing';
import type { GraphQLSchema } from 'graphql';
import {
  callers,
  operations,
  routes,
  somePeer,
  sockets,
  type Caller,
  type Row,
} from './authorization.matrix.js';
import { madeUpCall } from './made-up-arguments.js';

type Scopes = 'READ' | 'READ_WRITE' | 'ALL';
const grants: Record<Scopes, readonly string[]> = {
  READ: ['READ'],
  READ_WRITE: ['READ', 'WRITE'],
  ALL: ['READ', 'WRITE', 'ORGANISE'],
};
const opens: Record<Scopes, readonly string[]> = {
  READ: ['read'],
  READ_WRITE: ['read', 'write'],
  ALL: ['read', 'write', 'organise'],
};
const tokenKinds = Object.keys(grants) as Scopes[];

const letsIn: Record<Rule, readonly Caller[]> = {
  everyone: callers,
  peer: ['peer', 'moderator', 'organiser', 'administrator'],
  moderator: ['moderator', 'administrator'],
  organiser: ['organiser', 'administrator'],
  administrator: ['administrator'],
};

/** What a caller must be answered. */
function expected(row: Row, caller: Caller): string {
  if (letsIn[row.rule].includes(caller)) return row.except[caller] ?? row.answer;
  return caller === 'guest' ? 'UNAUTHENTICATED' : 'FORBIDDEN';
}

describe('who may do what, over the wire', () => {
  let world: TestWorld;
  let schema: GraphQLSchema;
  let found: readonly Operation[];
  let topicId: string;
  let people: Record<Exclude<Caller, 'guest'>, TestPeer>;
  const secrets = {} as Record<Scopes, string>;

  const answerOf = async (client: GraphqlClient, name: string, row: Row): Promise<string> => {
    const given = JSON.parse(
      JSON.stringify(row.given).replaceAll(somePeer, people.peer.id),
    ) as typeof row.given;
    const { document, variables } = madeUpCall(schema, name, given);
    const { errors } = await client.call(document, variables);
    return errors?.[0]?.extensions.code ?? 'OK';
  };

  const personOf = (caller: Exclude<Caller, 'guest'>, name: string): Promise<TestPeer> =>
    world.person(name, {
      roles: caller === 'organiser' || caller === 'administrator' ? [caller] : [],
      moderates: caller === 'moderator' ? [topicId] : [],
    });

  const as = async (caller: Caller, row: Row): Promise<GraphqlClient> => {
    if (caller === 'guest') return world.guest;
    return row.leaves ? personOf(caller, `Leaving ${caller}`) : people[caller];
  };

  beforeAll(async () => {
    world = await TestWorld.start();
    schema = world.get(GraphQLSchemaHost).schema;
    found = world.get(AccessCheck).operations();
    const organiser = await world.person('Ola Organiser', { roles: ['organiser'] });
    const { addTopic } = await organiser.ask<{ addTopic: { id: string } }>(
      'mutation ($input: AddTopicInput!) { addTopic(input: $input) { id } }',
      { input: { texts: topicTexts('Water') } },
    );
    topicId = addTopic.id;
    const peer = await personOf('peer', 'Pia Peer');
    const moderator = await personOf('moderator', 'Mo Moderator');
    const administrator = await personOf('administrator', 'Adi Administrator');
    people = { peer, moderator, organiser, administrator };
    // Of an administrator, so that no rule but the scope's stands in the way.
    for (const kind of tokenKinds) {
      const { createApiToken } = await administrator.ask<{ createApiToken: { secret: string } }>(
        'mutation ($input: CreateApiTokenInput!) { createApiToken(input: $input) { secret } }',
        { input: { name: kind, scopes: grants[kind], expiresInDays: 1 } },
      );
      secrets[kind] = createApiToken.secret;
    }
  }, 120_000);
  afterAll(() => world.stop());

  const handlersOf = (...kinds: readonly string[]) =>
    found.filter(({ kind }) => kinds.includes(kind));

  it('has one row for every query and mutation of the built schema, and no other', () => {
    const fields = (type: 'Query' | 'Mutation') => {
      const object = type === 'Query' ? schema.getQueryType() : schema.getMutationType();
      return Object.keys(object?.getFields() ?? {}).map((name) => `${type}.${name}`);
    };
    const built = [...fields('Query'), ...fields('Mutation')];
    expect(Object.keys(operations).toSorted()).toEqual(built.toSorted());
    // The rules are found on the same operations: none is served past them.
    const ruled = handlersOf('query', 'mutation').map(({ name }) => name);
    expect(ruled.toSorted()).toEqual(built.toSorted());
  });

  it('has one row for every route and every socket event, and no other', () => {
    const ruled = (kind: string) => handlersOf(kind).map(({ name }) => name);
    expect(Object.keys(routes).toSorted()).toEqual(ruled('route').toSorted());
    expect(Object.keys(sockets).toSorted()).toEqual(ruled('socket').toSorted());
  });

  it.each(Object.entries(operations))('%s answers every role as expected', async (name, row) => {
    const answers: Partial<Record<Caller, string>> = {};
    for (const caller of callers)
      answers[caller] = await answerOf(await as(caller, row), name, row);
    expect(answers).toEqual(
      Object.fromEntries(callers.map((caller) => [caller, expected(row, caller)])),
    );
  });

  it.each(Object.entries(operations))(
    '%s is open to the right API tokens only',
    async (name, row) => {
      const refused: Partial<Record<Scopes, boolean>> = {};
      for (const kind of tokenKinds) {
        const client = world.client({ apiToken: secrets[kind] });
        refused[kind] = (await answerOf(client, name, row)) === 'TOKEN_SCOPE';
      }
      const opened = (kind: Scopes) => opens[kind].includes(row.scope);
      expect(refused).toEqual(Object.fromEntries(tokenKinds.map((kind) => [kind, !opened(kind)])));
    },
  );

  it.each(Object.entries(routes))(
    'route %s answers guests, peers and tokens as expected',
    async (route, row) => {
      const [method = '', pattern = ''] = route.split(' ');
      const path = row.path ?? pattern;
      const statusFor = async (headers: Record<string, string>): Promise<number> =>
        (await headOf(`${world.url}${path}`, { method, headers })).status;
      expect(await statusFor({})).toBe(row.guest);
      expect(await statusFor({ cookie: `peerloop_session=${people.peer.session}` })).toBe(row.peer);
      const byToken = await statusFor({ authorization: `Bearer ${secrets.READ}` });
      expect(byToken).toBe(row.scope === 'read' ? row.peer : 403);
    },
  );

  it('lets no guest open a live connection', async () => {
    await expect(LiveClient.open(world.url, {})).rejects.toThrow('UNAUTHENTICATED');
  });

  it.each(Object.entries(sockets))(
    'socket event %s answers peers and tokens as expected',
    async (name, row) => {
      const answerTo = async (live: LiveClient): Promise<string> => {
        const answer = (await live.socket.timeout(5_000).emitWithAck(name, row.payload)) as {
          code?: string;
        };
        live.close();
        return answer.code ?? 'OK';
      };
      expect(await answerTo(await people.peer.live())).toBe(row.answer);
      const byToken = await answerTo(await LiveClient.open(world.url, { apiToken: secrets.READ }));
      expect(byToken).toBe(row.scope === 'read' ? row.answer : 'TOKEN_SCOPE');
    },
  );
});
