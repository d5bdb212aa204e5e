import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@peerloop/kernel';
import { hashSecret, newSecret } from '@peerloop/platform';
import type { GraphqlClient } from '@peerloop/testing';
import { TestWorld } from '@peerloop/testing';
import { documents, EventStage } from './event-stage.js';

describe('seats', () => {
  let world: TestWorld;
  let stage: EventStage;

  /** People who are signed in, made in two statements: sign-in itself is not what is tested. */
  const crowd = async (count: number): Promise<GraphqlClient[]> => {
    const tokens = Array.from({ length: count }, () => newSecret());
    const ids = tokens.map(() => newId());
    await world.sql(
      `INSERT INTO account (id, address, name)
       SELECT id, 'crowd-' || id || '@peers.test', 'Crowd' FROM unnest($1::uuid[]) AS one (id)`,
      [ids],
    );
    await world.sql(
      `INSERT INTO session (id, account_id, token_hash, device, created_at, last_seen_at, expires_at)
       SELECT account_id, account_id, hash, '', $3, $3, $3::timestamptz + interval '30 days'
       FROM unnest($1::uuid[], $2::text[]) AS one (account_id, hash)`,
      [ids, tokens.map((token) => hashSecret(token)), world.clock.now()],
    );
    return tokens.map((session) => world.client({ session }));
  };

  /** The final word: a machine too busy just now says so, and people press the button again. */
  const codeOfRegistering = async (one: GraphqlClient, eventId: string): Promise<string> => {
    for (;;) {
      const { errors } = await one.call(documents.register, { input: { eventId } });
      const code = errors?.[0]?.extensions.code ?? 'OK';
      if (code !== 'UNAVAILABLE') return code;
    }
  };

  beforeAll(async () => {
    // Enough for a race to be one.
    world = await TestWorld.start({ poolSize: 12 });
    stage = await EventStage.set(world);
  }, 60_000);

  afterAll(() => world.stop(), 30_000);

  it('of 100 are given to exactly 100 of 500 who register at once', async () => {
    const { id } = await stage.schedule(undefined, { capacity: 100 });
    const people = await crowd(500);
    const codes = await Promise.all(people.map((one) => codeOfRegistering(one, id)));
    expect(Map.groupBy(codes, (code) => code).get('OK')).toHaveLength(100);
    expect(codes.filter((code) => code === 'EVENT_FULL')).toHaveLength(400);
    const [rows] = await world.sql<{ seats: number; taken: number }>(
      `SELECT taken, (SELECT count(*)::int FROM invitation
                      WHERE event_id = event.id AND answer = 'accepted') AS seats
       FROM event WHERE id = $1`,
      [id],
    );
    expect(rows).toEqual({ seats: 100, taken: 100 });
    const [reminders] = await world.sql<{ count: number }>(
      'SELECT count(*)::int AS count FROM reminder WHERE event_id = $1',
      [id],
    );
    expect(reminders?.count).toBe(200);
  }, 60_000);

  it('given back go to the next, and only those', async () => {
    const { id } = await stage.schedule(undefined, { capacity: 1 });
    const [one, two] = await crowd(2);
    const input = { eventId: id };
    await one!.ask(documents.register, { input });
    expect((await two!.refused(documents.register, { input })).code).toBe('EVENT_FULL');
    await one!.ask(documents.unregister, { input });
    await one!.ask(documents.unregister, { input });
    await two!.ask(documents.register, { input });
    expect((await one!.refused(documents.register, { input })).code).toBe('EVENT_FULL');
    expect(await stage.event(two!, id)).toMatchObject({
      registeredCount: 1,
      viewerAnswer: 'accepted',
    });
  });

  it('are taken once by two clicks of one person', async () => {
    const { id } = await stage.schedule(undefined, { capacity: 5 });
    const [one] = await crowd(1);
    const clicks = Array.from({ length: 5 }, () =>
      one!.ask(documents.register, { input: { eventId: id } }),
    );
    await Promise.all(clicks);
    expect(await stage.event(one!, id)).toMatchObject({ registeredCount: 1 });
  });
});
