import { setImmediate } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { championRecognised } from '@peerloop/directory';
import type { Id } from '@peerloop/kernel';
import { Outbox, UnitOfWork, WorkerRuntime } from '@peerloop/platform';
import { hasRedis, TestWorld, type TestPeer } from '@peerloop/testing';
import { Relay } from '../../libs/platform/src/outbox/relay.js';

const deadLetters = `query ($first: Int, $after: String) { deadLetters(first: $first, after: $after) {
  edges { node { lane jobId jobName listener attempts failedAt reason } }
  pageInfo { hasNextPage endCursor } } }`;
const retry = 'mutation ($input: DeadLetterInput!) { retryDeadLetter(input: $input) { ok } }';
const drop = 'mutation ($input: DeadLetterInput!) { dropDeadLetter(input: $input) { ok } }';

interface Letters {
  readonly deadLetters: {
    readonly edges: { readonly node: { readonly lane: string; readonly jobId: string } }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

const queues = ['PostgreSQL', ...(hasRedis() ? ['Redis'] : [])];

describe.each(queues)('jobs that failed for good on %s', (queue) => {
  let world: TestWorld;
  let ana: TestPeer;
  let administrator: TestPeer;

  const letters = async (variables: object = {}) =>
    (await administrator.ask<Letters>(deadLetters, variables)).deadLetters;
  const keys = async () =>
    (await letters()).edges.map(({ node: { lane, jobId } }) => ({ lane, jobId }));
  const work = () => world.getFromWorker(WorkerRuntime).drain();
  /** An event that its listener cannot handle. */
  const fail = async (): Promise<Id> => {
    const since = world.clock.now().toISOString();
    const id = await world
      .get(UnitOfWork)
      .run((tx) => world.get(Outbox).record(tx, championRecognised({ peerId: 'nobody', since })));
    await work();
    return id;
  };

  beforeAll(async () => {
    world = await TestWorld.start({ onRedis: queue === 'Redis' });
    ana = await world.person('Ana Author');
    administrator = await world.person('Ada Ministrator', { roles: ['administrator'] });
  }, 60_000);
  afterAll(() => world.stop(), 30_000);

  it('are seen by administrators: what, since when, how often tried, the last error', async () => {
    expect((await letters()).edges).toEqual([]);
    const eventId = await fail();
    const { edges } = await letters();
    expect(edges.map(({ node }) => node)).toEqual([
      {
        ...{ lane: 'work', jobId: `${eventId}.directory.show-champion`, attempts: 8 },
        ...{ jobName: 'outbox.deliver', listener: 'directory.show-champion' },
        reason: 'invalid input syntax for type uuid: "nobody"',
        failedAt: expect.any(String),
      },
    ]);
  });

  it('are done when their cause is mended and they are tried again', async () => {
    const [input] = await keys();
    await world.sql(
      `UPDATE outbox_event SET payload = jsonb_set(payload, '{peerId}', to_jsonb($1::text))
       WHERE payload ->> 'peerId' = 'nobody'`,
      [ana.id],
    );
    await administrator.ask(retry, { input });
    expect((await work()).failed).toEqual([]);
    expect(await keys()).toEqual([]);
    const champion = 'SELECT champion_since IS NOT NULL AS is FROM profile WHERE peer_id = $1';
    expect(await world.sql(champion, [ana.id])).toEqual([{ is: true }]);
    for (const decide of [retry, drop])
      expect((await administrator.refused(decide, { input })).code).toBe('NOT_FOUND');
  });

  it('are never done again when they were dropped', async () => {
    const eventId = await fail();
    const [input] = await keys();
    await administrator.ask(drop, { input });
    expect(await keys()).toEqual([]);
    // As if its job had been lost long ago.
    await world.sql(
      `UPDATE outbox_event SET dispatched_at = now() - interval '1 hour' WHERE id = $1`,
      [eventId],
    );
    await world.getFromWorker(Relay).repair();
    await work();
    expect(await keys()).toEqual([]);
    const event = 'SELECT completed_at IS NOT NULL AS done FROM outbox_event WHERE id = $1';
    expect(await world.sql(event, [eventId])).toEqual([{ done: true }]);
  });

  it('come page by page, the newest first', async () => {
    const failed = [await fail(), await fail(), await fail()];
    const seen: string[] = [];
    for (let after: string | null = null; ;) {
      const { edges, pageInfo } = await letters({ first: 1, after });
      seen.push(...edges.map(({ node }) => node.jobId.split('.')[0]!));
      after = pageInfo.endCursor;
      if (!pageInfo.hasNextPage) break;
    }
    expect(seen).toEqual(failed.toReversed());
  });

  it('cannot be seen just now while the queue is away, and can when it is back', async () => {
    const { redis } = world;
    // Without Redis the queue is the database.
    if (!redis) return;
    const [input] = await keys();
    await redis.kill();
    expect((await administrator.refused(deadLetters)).code).toBe('UNAVAILABLE');
    for (const decide of [retry, drop])
      expect((await administrator.refused(decide, { input })).code).toBe('UNAVAILABLE');
    await redis.restart();
    while ((await administrator.call(deadLetters)).errors) await setImmediate();
    expect(await keys()).toEqual([]);
  });
});
