import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId, type Id } from '@peerloop/kernel';
import {
  FakeClock,
  smtpError,
  SmtpSink,
  testDatabase,
  testWorker,
  type SmtpSinkOptions,
  type TestDatabase,
  type TestWorker,
} from '@peerloop/testing';
import { Database } from '../database/database.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { MailDeliveryJob } from './mail-delivery-job.js';
import { MailLedger, openMailsStatement } from './mail-ledger.js';
import type { MailInput } from './mail-message.js';
import { MailOutbox } from './mail-outbox.js';

interface Row {
  readonly id: Id;
  readonly key: string;
  readonly state: string;
  readonly attempts: number;
  readonly last_error: string | null;
}

describe('mail delivery over SMTP', () => {
  const clock = new FakeClock();
  let database: TestDatabase;
  let worker: TestWorker;
  let sink: SmtpSink;
  let hooks: SmtpSinkOptions = {};

  const query = async <R extends object>(text: string, parameters: unknown[] = []) =>
    (await worker.get(Database).pool.query<R>(text, parameters)).rows;
  const drain = async () => expect((await worker.runtime.drain()).failed).toEqual([]);
  const rows = () =>
    query<Row>('SELECT id, key, state, attempts, last_error FROM mail_delivery ORDER BY key');
  const mail = (key: string, part: Partial<MailInput> = {}): MailInput => ({
    key,
    to: { name: 'Ana', address: `${key}@demo.peerloop.example` },
    subject: `About ${key}`,
    text: 'Hello',
    html: '<p>Hello</p>',
    ...part,
  });
  const queue = (...mails: MailInput[]) =>
    worker.get(UnitOfWork).run((tx) => worker.get(MailOutbox).queueAll(tx, mails));

  beforeAll(async () => {
    database = await testDatabase();
    sink = await SmtpSink.start({
      onMail: (given) => hooks.onMail?.(given),
      onRecipient: (address) => hooks.onRecipient?.(address),
    });
    worker = await testWorker({
      databaseUrl: database.url,
      clock,
      smtpUrl: sink.url,
      smtpConnections: 4,
    });
  }, 60_000);

  afterAll(async () => {
    await worker.stop();
    await sink.stop();
    await database.drop();
  });

  beforeEach(() => {
    hooks = {};
  });

  afterEach(async () => {
    await query('TRUNCATE mail_delivery, mail_suppression');
  });

  it('sends what was queued, to whom it was meant', async () => {
    await queue(mail('one'), mail('two', { headers: { 'List-Id': '<x.peerloop.example>' } }));
    await drain();
    expect(sink.to('one@demo.peerloop.example')).toHaveLength(1);
    const [two] = sink.to('two@demo.peerloop.example');
    expect(two).toMatchObject({ from: 'no-reply@peerloop.example' });
    expect(two?.raw).toMatch(/^list-id: <x\.peerloop\.example>/im);
    expect(await rows()).toMatchObject([
      { key: 'one', state: 'sent', attempts: 1 },
      { key: 'two', state: 'sent', attempts: 1 },
    ]);
  });

  it('sends one mail for one key, whatever happens to it', async () => {
    expect(await queue(mail('same'), mail('same'))).toBe(1);
    await drain();
    expect(await queue(mail('same'))).toBe(0);
    await drain();
    expect(sink.to('same@demo.peerloop.example')).toHaveLength(1);
  });

  it('sends the others where one cannot be sent, and names on one line', async () => {
    const bad = mail('bad', { to: { name: '', address: 'bad\n@demo.peerloop.example' } });
    const tab = mail('tab', {
      to: { name: 'Marić\tAna\nBcc: x@example.org', address: 'tab@demo.peerloop.example' },
      subject: 'Two\r\nlines',
    });
    expect(await queue(mail('before'), bad, tab, mail('after'))).toBe(3);
    const [row] = await query(
      "SELECT to_name AS name, subject FROM mail_delivery WHERE key = 'tab'",
    );
    expect(row).toEqual({ name: 'Marić Ana Bcc: x@example.org', subject: 'Two lines' });
    await drain();
    expect((await rows()).map(({ key, state }) => `${key} ${state}`)).toEqual([
      'after sent',
      'before sent',
      'tab sent',
    ]);
  });

  it('sends nothing more of a list that somebody left, and all of the others', async () => {
    const [left, other] = ['<left.peerloop.example>', '<other.peerloop.example>'];
    const to = { name: '', address: 'leaving@demo.peerloop.example' };
    const of = (key: string, list: string) => mail(key, { to, headers: { 'List-Id': list } });
    await queue(of('waits', left), of('stays', other));
    const leave = () =>
      worker.get(UnitOfWork).run((tx) => worker.get(MailOutbox).optOut(tx, to.address, left));
    await leave();
    await leave();
    expect(await queue(of('later', left), of('as well', other))).toBe(1);
    await drain();
    expect((await rows()).map(({ key }) => key)).toEqual(['as well', 'stays']);
  });

  it('does nothing for a mail whose transaction failed', async () => {
    const work = worker.get(UnitOfWork).run(async (tx) => {
      await worker.get(MailOutbox).queue(tx, mail('never'));
      throw new Error('no');
    });
    await expect(work).rejects.toThrow('no');
    await drain();
    expect(sink.to('never@demo.peerloop.example')).toEqual([]);
  });

  it('tries again later what the server takes later', async () => {
    hooks = {
      onRecipient: () => {
        throw smtpError(451, '4.7.1 greylisted');
      },
    };
    await queue(mail('grey'));
    await drain();
    expect(await rows()).toMatchObject([{ state: 'pending', attempts: 1 }]);
    hooks = {};
    await drain();
    expect(sink.to('grey@demo.peerloop.example')).toEqual([]);
    clock.advance({ minutes: 2 });
    await drain();
    expect(sink.to('grey@demo.peerloop.example')).toHaveLength(1);
    expect(await rows()).toMatchObject([{ state: 'sent', attempts: 2 }]);
  });

  it('tries again after a refusal "for now" of the whole message', async () => {
    hooks = {
      onMail: () => {
        throw smtpError(452, '4.3.1 full');
      },
    };
    await queue(mail('full'));
    await drain();
    expect(await rows()).toMatchObject([
      { state: 'pending', last_error: expect.stringContaining('452') },
    ]);
  });

  it('gives up after 72 hours', async () => {
    hooks = {
      onRecipient: () => {
        throw smtpError(451, '4.7.1 never');
      },
    };
    await queue(mail('old'));
    for (let hours = 0; hours <= 76; hours += 4) {
      await drain();
      clock.advance({ hours: 4 });
    }
    expect(await rows()).toMatchObject([{ state: 'failed' }]);
  });

  it('fails what the server refuses, and keeps what it said', async () => {
    hooks = {
      onRecipient: () => {
        throw smtpError(550, '5.7.1 not here');
      },
    };
    await queue(mail('refused'));
    await drain();
    clock.advance({ days: 1 });
    await drain();
    expect(await rows()).toMatchObject([
      { state: 'failed', attempts: 1, last_error: expect.stringContaining('5.7.1') },
    ]);
  });

  it('sends nothing more to an address that does not exist', async () => {
    hooks = {
      onRecipient: () => {
        throw smtpError(550, '5.1.1 no such mailbox');
      },
    };
    const to = { name: '', address: 'nobody@demo.peerloop.example' };
    await queue(mail('first', { to }));
    await drain();
    hooks = {};
    await queue(mail('second', { to }));
    await drain();
    expect(await rows()).toMatchObject([
      { key: 'first', state: 'failed' },
      { key: 'second', state: 'suppressed' },
    ]);
    expect(sink.to(to.address)).toEqual([]);
    await query(`UPDATE mail_suppression SET until = now()`);
    await queue(mail('third', { to }));
    await drain();
    expect(sink.to(to.address)).toHaveLength(1);
  });

  it('puts in doubt what got no answer, never sends it again, and lets somebody decide', async () => {
    const ledger = worker.get(MailLedger);
    hooks = { onMail: () => killConnections(sink) };
    await queue(mail('unheard'));
    await drain();
    clock.advance({ days: 1 });
    await drain();
    expect(await rows()).toMatchObject([{ state: 'in_doubt', attempts: 1 }]);
    const { edges } = await ledger.inDoubt({ first: 10 });
    expect(edges.map(({ node }) => node)).toMatchObject([{ subject: 'About unheard' }]);

    hooks = {};
    const before = sink.to('unheard@demo.peerloop.example').length;
    const id = edges[0]!.node.id;
    await worker.get(UnitOfWork).run((tx) => ledger.settleDoubt(tx, id, 'send-again'));
    await drain();
    expect(sink.to('unheard@demo.peerloop.example')).toHaveLength(before + 1);
    expect((await ledger.inDoubt({ first: 10 })).edges).toEqual([]);
    await expect(
      worker.get(UnitOfWork).run((tx) => ledger.settleDoubt(tx, id, 'it-left')),
    ).rejects.toMatchObject({ code: 'CONFLICT' });
    await expect(
      worker.get(UnitOfWork).run((tx) => ledger.settleDoubt(tx, newId(), 'let-go')),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('is counted for the metrics without reading those that have left', async () => {
    const plan = await worker.get(UnitOfWork).run(async (tx) => {
      await tx.query('SET LOCAL enable_seqscan = off');
      return tx.query<{ 'QUERY PLAN': string }>(`EXPLAIN ${openMailsStatement}`);
    });
    expect(plan.map((line) => line['QUERY PLAN']).join('\n')).not.toContain('Seq Scan');
    await queue(mail('counted'));
    expect(await worker.get(MailLedger).openCounts()).toMatchObject({ pending: 1 });
  });

  it('puts in doubt what a dead worker had claimed, and nothing that a living one has', async () => {
    await queue(mail('dead'), mail('alive'));
    const [living] = await query<{ id: Id }>('SELECT id FROM worker_process');
    const claim = `UPDATE mail_delivery SET state = 'claimed', claimed_at = now(), claimed_by = $2 WHERE key = $1`;
    await query(claim, ['dead', newId()]);
    await query(claim, ['alive', living?.id]);
    await drain();
    expect(await rows()).toMatchObject([
      { key: 'alive', state: 'claimed' },
      { key: 'dead', state: 'in_doubt' },
    ]);
    expect(sink.to('dead@demo.peerloop.example')).toEqual([]);
  });

  it('hands a row over once though many jobs have it', async () => {
    await queue(mail('popular'));
    const ids = (await rows()).map((row) => row.id);
    const job = worker.get(MailDeliveryJob);
    await Promise.all(Array.from({ length: 10 }, () => job.handle({ ids })));
    expect(sink.to('popular@demo.peerloop.example')).toHaveLength(1);
  });

  it('never claims more than it has connections', async () => {
    let most = 0;
    hooks = {
      onMail: async () => {
        const [row] = await query<{ count: number }>(
          `SELECT count(*)::int AS count FROM mail_delivery WHERE state = 'claimed'`,
        );
        most = Math.max(most, row?.count ?? 0);
      },
    };
    await queue(...Array.from({ length: 200 }, (_, index) => mail(`crowd${index}`)));
    await drain();
    expect((await rows()).every((row) => row.state === 'sent')).toBe(true);
    expect(most).toBeGreaterThan(1);
    expect(most).toBeLessThanOrEqual(4);
  });

  it('sends the urgent ones before the bulk', async () => {
    const start = sink.mails.length;
    const bulk = Array.from({ length: 120 }, (_, index) => mail(`bulk${index}`));
    await queue(...bulk, mail('signin', { urgent: true }));
    await drain();
    const place = sink.mails.slice(start).findIndex((sent) => sent.to.startsWith('signin'));
    expect(place).toBeGreaterThanOrEqual(0);
    expect(place).toBeLessThan(60);
  });
});

/** Cuts every connection, so that no answer reaches the sender. */
async function killConnections(sink: SmtpSink): Promise<never> {
  sink.cut();
  throw new Error('nobody hears this');
}
