import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Database, Metrics, UnitOfWork } from '@peerloop/platform';
import { TestWorld } from '@peerloop/testing';

interface Asked {
  readonly text: string;
  readonly values: unknown[];
}

/** Everything a process asks the database while `work` runs. */
async function askedBy(database: Database, work: () => Promise<unknown>): Promise<Asked[]> {
  const { pool } = database;
  const asked: Asked[] = [];
  const query = pool.query.bind(pool) as (statement: Asked) => Promise<unknown>;
  pool.query = ((statement: Asked) => {
    asked.push(statement);
    return query(statement);
  }) as typeof pool.query;
  try {
    await work();
  } finally {
    pool.query = query as typeof pool.query;
  }
  return asked;
}

describe('what /metrics asks', () => {
  let world: TestWorld;

  beforeAll(async () => {
    world = await TestWorld.start();
  }, 60_000);
  afterAll(() => world.stop(), 30_000);

  it('is read from indexes, however much lies in the tables', async () => {
    const metrics = world.getFromWorker(Metrics);
    const asked = await askedBy(world.getFromWorker(Database), () => metrics.report());
    const tables = asked.map(({ text }) => /\bFROM (\w+)/.exec(text)?.[1]);
    expect(tables).toEqual(expect.arrayContaining(['outbox_event', 'mail_delivery', 'reminder']));
    for (const { text, values } of asked) {
      const plan = await world.get(UnitOfWork).run(async (tx) => {
        // Tables of a test are so small that reading them whole is the best plan.
        await tx.query('SET LOCAL enable_seqscan = off');
        return tx.query<{ 'QUERY PLAN': string }>(`EXPLAIN ${text}`, values);
      });
      const lines = plan.map((line) => line['QUERY PLAN']).join('\n');
      expect(lines).not.toContain('Seq Scan');
    }
  });
});
