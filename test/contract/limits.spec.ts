import { GraphQLSchemaHost } from '@nestjs/graphql';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  AccessCheck,
  limitClass,
  placeOf,
  RateLimits,
  type LimitName,
  type Operation,
} from '@peerloop/platform';
import { TestWorld, type LiveClient, type TestPeer } from '@peerloop/testing';
import type { GraphQLSchema } from 'graphql';
import { operations, routes, sockets } from './authorization.matrix.js';
import { limited } from './limit.matrix.js';
import { madeUpCall } from './made-up-arguments.js';

const elsewhere = (place: string) => ({ headers: { 'x-forwarded-for': place } });

describe('how often what may be done, over the wire', () => {
  let world: TestWorld;
  let schema: GraphQLSchema;
  let found: readonly Operation[];
  /** May do everything that somebody may. */
  let actor: TestPeer;
  let live: LiveClient;

  beforeAll(async () => {
    world = await TestWorld.start();
    schema = world.get(GraphQLSchemaHost).schema;
    found = world.get(AccessCheck).operations();
    actor = await world.person('Adi Administrator', { roles: ['administrator'] });
    live = await actor.live();
  }, 120_000);
  // A day would end her session; what the process counts has windows of a minute.
  beforeEach(async () => {
    await world.sql('DELETE FROM rate_limit');
    world.clock.advance({ minutes: 1 });
  });
  afterAll(async () => {
    live.close();
    await world.stop();
  });

  /** Uses up all that somebody, or everybody at a place, has of a class. */
  async function spend(name: LimitName, of: 'account' | 'place', who: string): Promise<void> {
    const figures = limitClass(name)!;
    const limit = {
      name: of === 'account' ? name : `${name}/place`,
      points: figures[of],
      seconds: figures.seconds,
    };
    if (!figures.inProcess) {
      return world.get(RateLimits).consume({ limit, who, points: figures[of] });
    }
    for (const limits of world.fromEveryApi(RateLimits)) {
      for (let times = 0; times < figures[of]; times += 1) limits.consumeHere({ limit, who });
    }
  }

  const refusal = (name: LimitName) => ({
    code: 'RATE_LIMITED',
    facts: { retryAfterSeconds: limitClass(name)!.seconds },
  });

  it('is said in one row for every operation that is more than a plain read', () => {
    const rows = found
      .filter(({ limit }) => limit !== 'read')
      .map(({ name, limit }) => [name, limit]);
    expect(limited).toEqual(Object.fromEntries(rows));
    // What changes something is no plain read, whatever it says.
    const plain = found.filter(({ limit }) => limit === 'read').map(({ name }) => name);
    expect(plain.filter((name) => !/^(Query\.|GET )/.test(name))).toEqual([]);
  });

  const graphql = Object.entries(limited).filter(([name]) => name in operations);

  it.each(graphql)('%s counts an account, wherever it is', async (name, limit) => {
    await spend(limit, 'account', actor.id);
    const { document, variables } = madeUpCall(schema, name, {});
    const failure = await actor.refused(document, variables, elsewhere('192.0.2.77'));
    expect(failure.problems[0]!.extensions).toEqual(refusal(limit));
  });

  it.each(graphql)('%s counts a place, whoever is there', async (name, limit) => {
    const place = '2001:db8:1:2::1';
    await spend(limit, 'place', placeOf(place));
    const { document, variables } = madeUpCall(schema, name, {});
    const neighbour = elsewhere('2001:db8:1:2:ffff::7');
    const failure = await actor.refused(document, variables, neighbour);
    expect(failure.problems[0]!.extensions).toEqual(refusal(limit));
  });

  it.each(Object.entries(limited).filter(([name]) => name in routes))(
    '%s tells a refused caller when to come again',
    async (name, limit) => {
      const [method = '', pattern = ''] = name.split(' ');
      const { path = pattern, cookieless } = routes[name]!;
      const place = '192.0.2.99';
      if (cookieless) await spend(limit, 'place', placeOf(place));
      else await spend(limit, 'account', actor.id);
      const response = await fetch(`${world.url}${path}`, {
        method,
        headers: { cookie: `peerloop_session=${actor.session}`, 'x-forwarded-for': place },
        redirect: 'manual',
      });
      expect(response.status).toBe(429);
      expect(response.headers.get('retry-after')).toBe(String(limitClass(limit)!.seconds));
      expect(await response.json()).toEqual(refusal(limit));
    },
  );

  it.each(Object.entries(limited).filter(([name]) => name in sockets))(
    'socket event %s tells a refused caller when to come again',
    async (name, limit) => {
      await spend(limit, 'account', actor.id);
      const answer: unknown = await live.socket
        .timeout(5_000)
        .emitWithAck(name, sockets[name]!.payload);
      expect(answer).toEqual({ ok: false, ...refusal(limit) });
    },
  );

  it('counts each alias of a document', async () => {
    const fields = Array.from({ length: 5 }, (_, index) => `a${index}: signOut { ok }`);
    await world.guest.call(`mutation { ${fields.join(' ')} }`, {}, elsewhere('192.0.2.88'));
    const limit = { name: 'settings/place', points: 5, seconds: 3600 };
    await expect(
      world.get(RateLimits).consume({ limit, who: placeOf('192.0.2.88') }),
    ).rejects.toMatchObject({ code: 'RATE_LIMITED' });
  });
});
