import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import pg from 'pg';
import { InstanceProcess } from '../../test/instance-process.js';
import { runCommand } from '../../test/run-command.js';
import { urlOf, type ServerAccess } from '../embedded-postgres/server-access.js';
import { exitCode } from '../failure/failure.js';
import { freePort } from '../instance/ports.js';

jest.setTimeout(120_000);

let place: string;
let folder: string;
let copy: string;
let running: InstanceProcess | null = null;

const start = async (): Promise<InstanceProcess> => {
  running = new InstanceProcess(folder, { PORT: String(await freePort()) });
  return running.ready();
};
const peerloop = (...args: string[]) => runCommand(args, { DATA_DIR: folder });
const sentence = (code: number, words: RegExp) => ({
  code,
  stderr: expect.stringMatching(new RegExp(`^(?=[A-Z/])[^\\n]*${words.source}[^\\n]*\\n$`)),
});
const fileOf = (name: string): string => readFileSync(join(folder, name), 'utf8');

async function inDatabase<Row extends object>(statement: string): Promise<Row[]> {
  const access = JSON.parse(fileOf('database.json')) as ServerAccess;
  const client = new pg.Client({ connectionString: urlOf(access) });
  await client.connect();
  return client.query<Row>(statement).then(
    ({ rows }) => client.end().then(() => rows),
    (error: unknown) => client.end().then(() => Promise.reject(error as Error)),
  );
}

beforeAll(() => {
  place = mkdtempSync(join(tmpdir(), 'peerloop-backup-'));
  // Root's server runs as another user, who has to get there.
  chmodSync(place, 0o711);
  folder = join(place, 'data');
  copy = join(place, 'copy');
});
afterAll(async () => {
  await running?.destroy();
  rmSync(place, { recursive: true, force: true });
});

describe('a backup', () => {
  it('is not taken of what is not there, nor of an instance that runs', async () => {
    expect(await peerloop('backup', copy)).toMatchObject(
      sentence(exitCode.usage, /There is no data in/),
    );
    await start();
    expect(await peerloop('backup', copy)).toMatchObject(
      sentence(exitCode.alreadyRunning, /already running on .* stop it first/),
    );
    expect(readdirSync(place)).toEqual(['data']);
  });

  it('brings back what was there, also after a crash, and leaves out what came later', async () => {
    await inDatabase(`INSERT INTO note VALUES ('before')`);
    const key = fileOf('secret.key');
    mkdirSync(join(folder, 'files', 'ab'), { recursive: true });
    writeFileSync(join(folder, 'files', 'ab', 'abcd'), 'uploaded');
    await running?.destroy();
    const taken = await peerloop('backup', copy);
    expect(taken).toMatchObject({ code: 0, stderr: '' });
    expect(taken.stdout).toContain(`The backup is in ${copy}`);
    expect(statSync(copy).mode & 0o077).toBe(0);
    await start();
    await inDatabase(`INSERT INTO note VALUES ('later')`);
    await running?.stop();

    rmSync(folder, { recursive: true });
    expect(await peerloop('restore', copy)).toMatchObject({ code: 0, stderr: '' });
    expect(readdirSync(folder).toSorted()).toEqual(
      ['database.json', 'files', 'instance.json', 'postgres', 'secret.key'].toSorted(),
    );
    const one = await start();
    expect(one.output).not.toContain('Making the database');
    expect(one.output).not.toContain('Filling');
    const notes = await inDatabase<{ text: string }>('SELECT text FROM note ORDER BY text');
    expect(notes.map(({ text }) => text)).toEqual(['before', 'half', 'whole']);
    expect(fileOf('secret.key')).toBe(key);
    expect(fileOf('files/ab/abcd')).toBe('uploaded');
    await one.stop();
  });

  it('does not go where something is, and is not put over something', async () => {
    expect(await peerloop('backup', copy)).toMatchObject(
      sentence(exitCode.usage, /is there already: name a new folder/),
    );
    expect(await peerloop('restore', copy)).toMatchObject(
      sentence(exitCode.usage, /holds an instance already \(postgres\): move that folder away/),
    );
    expect(await peerloop('restore', folder)).toMatchObject(
      sentence(exitCode.usage, /is no whole backup of Peerloop/),
    );
    expect(await peerloop('backup')).toMatchObject(
      sentence(exitCode.usage, /npm run backup -- \/path/),
    );
  });

  it('is for the embedded database only', async () => {
    const server = {
      DATA_DIR: folder,
      DATABASE_URL: 'postgres://peerloop@127.0.0.1:9/peerloop',
      SMTP_URL: 'smtp://127.0.0.1:9',
    };
    expect(await runCommand(['backup', join(place, 'other')], server)).toMatchObject(
      sentence(exitCode.usage, /on the server of DATABASE_URL: use pg_dump/),
    );
    expect(await runCommand(['restore', copy], server)).toMatchObject(
      sentence(exitCode.usage, /on the server of DATABASE_URL: use pg_restore/),
    );
  });
});
