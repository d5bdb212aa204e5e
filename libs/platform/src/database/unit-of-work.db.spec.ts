import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { testDatabase, type TestDatabase } from '@peerloop/testing';
import { inRequest, requestContext } from '../request/request-context.js';
import { Database } from './database.js';
import { Sql } from './sql.js';
import type { Tx } from './tx.js';
import { unavailable } from './unavailable.js';
import { UnitOfWork } from './unit-of-work.js';

/** Opens for everybody at once when so many have come. */
function meetingPoint(size: number): () => Promise<void> {
  let come = 0;
  let open: () => void;
  const gate = new Promise<void>((resolve) => (open = resolve));
  return () => {
    come += 1;
    if (come === size) open();
    return gate;
  };
}

describe('UnitOfWork', () => {
  let where: TestDatabase;
  let database: Database;
  let uow: UnitOfWork;
  let sql: Sql;

  const balance = async (name: string): Promise<number> =>
    (await sql.one<{ amount: number }>('SELECT amount FROM test_purse WHERE name = $1', [name]))!
      .amount;
  const add = (tx: Tx, name: string, amount: number) =>
    tx.query('UPDATE test_purse SET amount = amount + $2 WHERE name = $1', [name, amount]);
  const asCall = <T>(fingerprint: string, work: () => Promise<T>): Promise<T> =>
    inRequest('a request', () => {
      const context = requestContext()!;
      context.idempotentCall = { key: 'press-once', owner: 'a peer', fingerprint, steps: 0 };
      return work();
    });

  beforeAll(async () => {
    where = await testDatabase();
    database = await Database.connect({
      url: where.url,
      poolSize: 6,
      applicationName: 'unit-of-work.spec',
    });
    uow = new UnitOfWork(database);
    sql = new Sql(database);
    await uow.run((tx) =>
      tx.query('CREATE TABLE test_purse (name text PRIMARY KEY, amount int NOT NULL)'),
    );
  }, 60_000);

  beforeEach(() =>
    uow.run(async (tx) => {
      await tx.query('DELETE FROM idempotent_call');
      await tx.query(
        `INSERT INTO test_purse (name, amount) VALUES ('one', 10), ('two', 10)
         ON CONFLICT (name) DO UPDATE SET amount = 10`,
      );
    }),
  );

  afterAll(async () => {
    await database.onApplicationShutdown();
    await where.drop();
  });

  it('writes all or nothing, and pushes only what was committed', async () => {
    const pushed: string[] = [];
    const broken = uow.run(async (tx) => {
      tx.afterCommit(() => void pushed.push('broken'));
      await add(tx, 'one', -5);
      throw new Error('on the way');
    });
    await expect(broken).rejects.toThrow('on the way');
    expect(await balance('one')).toBe(10);
    await uow.run(async (tx) => {
      tx.afterCommit(() => void pushed.push('whole'));
      await add(tx, 'one', -5);
    });
    expect(await balance('one')).toBe(5);
    expect(pushed).toEqual(['whole']);
  });

  it('runs the whole function again after a deadlock', async () => {
    const bothHoldOne = meetingPoint(2);
    let attempts = 0;
    const move = (from: string, to: string) =>
      uow.run(async (tx) => {
        attempts += 1;
        await add(tx, from, -1);
        if (attempts <= 2) await bothHoldOne();
        await add(tx, to, 1);
      });
    await Promise.all([move('one', 'two'), move('two', 'one')]);
    expect(attempts).toBe(3);
    expect([await balance('one'), await balance('two')]).toEqual([10, 10]);
  });

  it('gives a repeated call the first answer, also when both come at once', async () => {
    const press = () =>
      asCall('same body', () =>
        uow.run(async (tx) => ({ left: (await add(tx, 'one', -1)).length, by: Math.random() })),
      );
    const [first, parallel] = await Promise.all([press(), press()]);
    expect(parallel).toEqual(first);
    expect(await press()).toEqual(first);
    expect(await balance('one')).toBe(9);
    await expect(
      asCall('another body', () => uow.run((tx) => add(tx, 'one', -1))),
    ).rejects.toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED' });
    expect(await balance('one')).toBe(9);
  });

  it('does not remember a call that failed', async () => {
    const call = (fails: boolean) =>
      asCall('same body', () =>
        uow.run(async (tx) => {
          await add(tx, 'one', -1);
          if (fails) throw new Error('not yet');
          return 'done';
        }),
      );
    await expect(call(true)).rejects.toThrow('not yet');
    expect(await call(false)).toBe('done');
    expect(await balance('one')).toBe(9);
  });

  it('asks to come again while the disk is full, and tells the operator once', async () => {
    const told = jest.spyOn(Logger.prototype, 'error').mockImplementation(() => undefined);
    const fill = () =>
      uow.run((tx) =>
        tx.query(
          `DO $$ BEGIN RAISE EXCEPTION 'could not extend file' USING ERRCODE = '53100'; END $$`,
        ),
      );
    const errors = await Promise.all([1, 2, 3].map(() => fill().catch((error: unknown) => error)));
    expect(errors.map(unavailable)).toEqual([true, true, true]);
    expect(told.mock.calls).toEqual([
      [
        expect.objectContaining({
          message: expect.stringContaining('disk of the database is full'),
        }),
      ],
    ]);
    told.mockRestore();
  });

  it('tells "not just now" from a bug', async () => {
    await uow.run(async (holder) => {
      await add(holder, 'one', 1);
      const impatient = uow.run(async (tx) => {
        await tx.query("SET LOCAL lock_timeout = '1ms'");
        await add(tx, 'one', 1);
      });
      const refusal = await impatient.catch((error: unknown) => error);
      expect(unavailable(refusal)).toBe(true);
    });
    const bug = await uow.run((tx) => tx.query('SELECT nonsense')).catch((error: unknown) => error);
    expect(bug).toBeInstanceOf(Error);
    expect(unavailable(bug)).toBe(false);
  });

  it.each(['during a statement', 'between two statements', 'before the commit'])(
    'takes a connection that breaks %s for "not just now"',
    async (moment) => {
      const broken = uow.run(async (tx) => {
        const [own] = await tx.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
        const kill = () => sql.query('SELECT pg_terminate_backend($1, 5000)', [own!.pid]);
        if (moment === 'during a statement') {
          await Promise.all([tx.query('SELECT pg_sleep(60)'), kill()]);
        }
        await add(tx, 'one', -1);
        await kill();
        // Until this process has heard of it as well.
        while (database.pool.totalCount > database.pool.idleCount) await nextTurn();
        if (moment === 'between two statements') await add(tx, 'one', -1);
      });
      const refusal = await broken.catch((error: unknown) => error);
      expect(refusal).toBeInstanceOf(Error);
      expect(unavailable(refusal)).toBe(true);
      expect(await balance('one')).toBe(10);
    },
  );
});
