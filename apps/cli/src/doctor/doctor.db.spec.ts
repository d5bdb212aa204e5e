import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { Injectable } from '@nestjs/common';
import { newId } from '@peerloop/kernel';
import {
  Database,
  defineJob,
  UnrecoverableError,
  HandlesJob,
  Queue,
  type JobHandler,
} from '@peerloop/platform';
import { testDatabase, testWorker, type TestDatabase, type TestWorker } from '@peerloop/testing';
import type { Ended } from '../../test/instance-process.js';
import { runCommand } from '../../test/run-command.js';
import { exitCode } from '../failure/failure.js';

jest.setTimeout(180_000);

let isBroken = true;
const hopeless = defineJob<{ id: string }>('test.hopeless');

@Injectable()
@HandlesJob(hopeless)
class Hopeless implements JobHandler<typeof hopeless> {
  async handle(): Promise<void> {
    if (isBroken) throw new UnrecoverableError('the moon is not there');
  }
}

let database: TestDatabase;
let worker: TestWorker;
let folder: string;

const peerloop = (...args: string[]): Promise<Ended> => peerloopWith({}, ...args);
const peerloopWith = (settings: Record<string, string>, ...args: string[]): Promise<Ended> =>
  runCommand(args, {
    DATA_DIR: folder,
    DATABASE_URL: database.url,
    SMTP_URL: 'smtp://127.0.0.1:9',
    SECRET_KEY: 'x'.repeat(40),
    ...settings,
  });
const insert = (text: string, parameters: unknown[] = []) =>
  worker.get(Database).pool.query(text, parameters);
const mail = (id: string, state: string) =>
  insert(
    `INSERT INTO mail_delivery (id, key, to_name, to_address, subject, text, html, headers, attachments,
       urgent, message_id, state, created_at, due_at, claimed_at)
     VALUES ($1::uuid, $1::text, '', 'ana@peers.test', '', '', '', '{}', '[]', false, '<' || $1::text || '@x>',
       $2, now() - interval '1 hour', now() - interval '1 hour', now() - interval '1 hour')`,
    [id, state],
  );

beforeAll(async () => {
  database = await testDatabase();
  folder = mkdtempSync(join(tmpdir(), 'peerloop-doctor-'));
  worker = await testWorker({
    databaseUrl: database.url,
    redisUrl: null,
    providers: [Hopeless],
  });
});
afterAll(async () => {
  await worker.stop();
  await database.drop();
  rmSync(folder, { recursive: true, force: true });
});

it('finds nothing wrong where nothing is', async () => {
  const { stdout, stderr } = await peerloop('doctor');
  expect(stderr).toBe('');
  expect(stdout).toContain('✓ Workers     1');
  expect(stdout).toContain('✓ Outbox      0 waiting');
  // Whether port 3000 is free is not this test's business.
  expect(stdout.split('\n').filter((line) => /^✗/.test(line) && !line.includes('Port'))).toEqual(
    [],
  );
});

it('names what is stuck with what to do about it, and the commands do it', async () => {
  const [doubtful, due] = [newId(), newId()];
  await worker.get(Queue).add(hopeless, { id: newId() });
  await worker.runtime.drain();
  await mail(doubtful, 'in_doubt');
  await mail(due, 'pending');
  await insert(
    `INSERT INTO outbox_event (id, name, version, payload, occurred_at)
     VALUES ($1, 'test.of-nobody', 1, '{}', now() - interval '10 minutes')`,
    [newId()],
  );
  await insert('DELETE FROM worker_process');
  const { code, stdout } = await peerloop('doctor');
  expect(code).not.toBe(0);
  expect(stdout).toMatch(/✗ Workers +none is alive.*start one/);
  expect(stdout).toMatch(/✗ Outbox +1 events wait, the oldest for 10 min/);
  expect(stdout).toMatch(/✗ Dead jobs +1 failed for good; .*peerloop -- revive/);
  expect(stdout).toContain('test.hopeless: the moon is not there');
  expect(stdout).toMatch(/✗ Due rows +mail\.deliveries: 1 overdue/);
  expect(stdout).toMatch(/✗ In doubt +1 mails may have left .*settle-mail <id>/);
  expect(stdout).toContain(`${doubtful} to ana@peers.test`);
  expect(stdout).toContain(`Message-ID <${doubtful}@x>`);

  isBroken = false;
  expect(await peerloop('revive')).toMatchObject({ code: 0, stdout: 'Dead letters revived: 1.\n' });
  expect(await peerloop('render-again')).toMatchObject({
    code: 0,
    stdout: 'Texts that look different now: 0.\n',
  });
  expect(await peerloop('revive')).toMatchObject({
    code: 0,
    stdout: 'There are no dead letters.\n',
  });
  expect(await peerloop('settle-mail', doubtful, 'it-left')).toMatchObject({ code: 0, stderr: '' });
  const after = (await peerloop('doctor')).stdout;
  expect(after).not.toMatch(/Dead jobs|In doubt/);
});

it('settles a mail once, and asks for what it needs', async () => {
  expect(await peerloop('settle-mail', newId(), 'send-again')).toMatchObject({
    code: exitCode.usage,
    stderr: expect.stringMatching(/^The mail .* is not in doubt \(any more\)\.\n$/),
  });
  expect(await peerloop('settle-mail', 'x', 'maybe')).toMatchObject({
    code: exitCode.usage,
    stderr: expect.stringContaining('it-left|send-again|let-go'),
  });
});

it('says where files lie and when none can be put there, without the key to them', async () => {
  const stayed = mkdirSync(join(folder, 'files'), { recursive: true })!;
  expect((await peerloop('doctor')).stdout).toContain(`✓ Files       ${stayed}\n`);
  const away = { FILES_URL: 'http://key:hunter2@127.0.0.1:9/files' };
  const { stdout } = await peerloopWith(away, 'doctor');
  expect(stdout).toMatch(
    /✗ Files +bucket files at 127\.0\.0\.1:9 cannot be used \(.*\): see to the server of FILES_URL\n/,
  );
  expect(stdout).not.toContain('hunter2');
});

it('says that Redis is away, and what PostgreSQL knows all the same', async () => {
  const { code, stdout } = await runCommand(['doctor'], {
    DATA_DIR: folder,
    DATABASE_URL: database.url,
    REDIS_URL: 'redis://127.0.0.1:9',
    SMTP_URL: 'smtp://127.0.0.1:9',
    SECRET_KEY: 'x'.repeat(40),
  });
  expect(code).not.toBe(0);
  expect(stdout).toMatch(/✗ Redis +cannot be used .*REDIS_URL/);
  expect(stdout).toMatch(/✗ Outbox/);
});
