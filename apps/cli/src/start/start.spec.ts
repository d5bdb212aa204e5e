import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import pg from 'pg';
import { copyFolder, databasePid, InstanceProcess, until } from '../../test/instance-process.js';
import { urlOf, type ServerAccess } from '../embedded-postgres/server-access.js';
import { exitCode } from '../failure/failure.js';
import { freePort } from '../instance/ports.js';
import { isAlive } from '../instance/process-identity.js';

jest.setTimeout(120_000);

let place: string;
let prepared: string;
let count = 0;
const running: InstanceProcess[] = [];

async function begin(folder: string, env: Record<string, string> = {}): Promise<InstanceProcess> {
  const one = new InstanceProcess(folder, { PORT: String(await freePort()), ...env });
  running.push(one);
  return one;
}

/** A folder of its own for a test: empty, or as a first start has left it. */
const newFolder = (): string => join(place, `instance-${(count += 1)}`);
function usedFolder(): string {
  const folder = newFolder();
  copyFolder(prepared, folder);
  return folder;
}

const fileOf = (folder: string, name: string): string => readFileSync(join(folder, name), 'utf8');
const access = (folder: string): ServerAccess =>
  JSON.parse(fileOf(folder, 'database.json')) as ServerAccess;

async function notesIn(folder: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: urlOf(access(folder)) });
  await client.connect();
  const { rows } = await client.query<{ text: string }>('SELECT text FROM note ORDER BY text');
  await client.end();
  return rows.map(({ text }) => text);
}

/** One line that a person understands, and nothing else on stderr. */
function oneSentence(stderr: string): string {
  const sentence = stderr.trim();
  expect(sentence).toMatch(/^[A-Z/].*\.$/);
  expect(sentence).not.toContain('\n');
  return sentence;
}

beforeAll(async () => {
  place = mkdtempSync(join(tmpdir(), 'peerloop-start-'));
  // Root's server runs as another user, who has to get there.
  chmodSync(place, 0o711);
  prepared = newFolder();
  const one = await (await begin(prepared)).ready();
  await one.stop();
  rmSync(join(prepared, 'order.txt'));
});

afterEach(async () => {
  for (const one of running.splice(0)) await one.destroy();
});

afterAll(() => rmSync(place, { recursive: true, force: true }));

describe('a first start', () => {
  it('makes the data, tells how to get in, and stops in order', async () => {
    const folder = newFolder();
    const one = await (await begin(folder, { ADMIN_EMAIL: 'boss@example.org' })).ready();
    const pids = [...one.childPids(), one.databasePid()];
    expect(await notesIn(folder)).toEqual(['boss@example.org', 'half', 'whole']);
    expect(one.output).toContain('ana@demo.peerloop.example');
    expect(one.output).toContain('/dev/mailbox');
    expect(one.output).toContain('boss@example.org is the administrator');
    for (const secret of ['database.json', 'secret.key', 'instance.json']) {
      expect(statSync(join(folder, secret)).mode & 0o077).toBe(0);
    }
    const { code, stderr } = await one.stop();
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const downs = one.notes().filter((note) => note.startsWith('down'));
    expect(downs.slice(0, 2).sort((a, b) => a.localeCompare(b))).toEqual(['down api', 'down web']);
    expect(downs[2]).toBe('down worker');
    expect(pids.filter(isAlive)).toEqual([]);
    expect(databasePid(folder)).toBe(0);
    expect(readdirSync(folder).filter((name) => /lock|probe|unfinished|next/.test(name))).toEqual(
      [],
    );
  });

  it('leaves the demo world out when told to', async () => {
    const folder = newFolder();
    const one = await (await begin(folder, { SEED: 'none' })).ready();
    expect(await notesIn(folder)).toEqual([]);
    expect(one.output).not.toContain('Demo sign-ins');
  });

  it('gives the web process no secrets', async () => {
    const folder = usedFolder();
    await (await begin(folder, { METRICS_TOKEN: 'a-token-of-some-length' })).ready();
    const web = JSON.parse(fileOf(folder, 'web.env.json')) as Record<string, string>;
    const api = JSON.parse(fileOf(folder, 'api.env.json')) as Record<string, string>;
    const secrets = ['DATABASE_URL', 'SECRET_KEY', 'METRICS_TOKEN'];
    expect(secrets.filter((name) => name in api)).toEqual(secrets);
    expect(secrets.filter((name) => name in web)).toEqual([]);
    expect(web['API_URL']).toBe(`http://127.0.0.1:${api['PORT']}`);
    expect(api['WEB_URL']).toBe(`http://127.0.0.1:${web['WEB_PORT']}`);
  });
});

describe('a second start', () => {
  it('finds the data', async () => {
    const folder = usedFolder();
    const one = await (await begin(folder)).ready();
    expect(await notesIn(folder)).toEqual(['half', 'whole']);
    expect(access(folder)).toEqual(access(prepared));
    expect(one.output).not.toContain('Making the database');
    expect(one.output).not.toContain('Filling');
    expect(one.output).toContain('ana@demo.peerloop.example');
  });

  it('on the same folder is refused', async () => {
    const folder = usedFolder();
    const first = await (await begin(folder)).ready();
    const { code, stderr } = await (await begin(folder)).ended;
    expect(code).toBe(exitCode.alreadyRunning);
    expect(oneSentence(stderr)).toContain(`already running on ${folder} (process ${first.pid})`);
    expect([...first.childPids(), first.databasePid()].every(isAlive)).toBe(true);
  });

  it('takes the new port when another program has the old one', async () => {
    const folder = usedFolder();
    const before = access(folder);
    const other = createServer().listen(before.port, '127.0.0.1');
    await once(other, 'listening');
    await (await begin(folder)).ready();
    expect(access(folder)).toEqual({ ...before, port: expect.any(Number) });
    expect(access(folder).port).not.toBe(before.port);
    other.close();
  });
});

describe('Ctrl-C', () => {
  it('reaches only the one who stops things in order', async () => {
    const one = await (await begin(usedFolder())).ready();
    one.pressCtrlC();
    expect((await one.ended).code).toBe(0);
    expect(one.notes().filter((note) => note.startsWith('interrupted'))).toEqual([]);
    expect(one.notes().filter((note) => note.startsWith('down'))).toHaveLength(3);
  });

  it('in the middle of the start leaves nothing behind', async () => {
    const folder = newFolder();
    const one = await begin(folder, { STAND_IN: 'slow-seed' });
    await one.says('Filling the demo world');
    await until('the database runs', () => one.databasePid() > 0);
    const pid = one.databasePid();
    one.pressCtrlC();
    expect((await one.ended).code).toBe(0);
    expect(isAlive(pid)).toBe(false);
    const again = await (await begin(folder)).ready();
    expect(await notesIn(folder)).toEqual(['half', 'whole']);
    expect(again.notes()).toHaveLength(3);
  });
});

describe('after kill -9', () => {
  it('of the supervisor its children go, and the next start takes the database over', async () => {
    const folder = usedFolder();
    const one = await (await begin(folder)).ready();
    const children = one.childPids();
    const orphan = one.databasePid();
    one.signal('SIGKILL');
    await until('the children are gone', () => !children.some(isAlive));
    expect(isAlive(orphan)).toBe(true);
    await (await begin(folder)).ready();
    expect(isAlive(orphan)).toBe(false);
    expect(await notesIn(folder)).toEqual(['half', 'whole']);
  });

  it('of everything the next start recovers', async () => {
    const folder = usedFolder();
    const one = await (await begin(folder)).ready();
    const pids = [one.pid, ...one.childPids(), one.databasePid()];
    for (const pid of pids) process.kill(pid, 'SIGKILL');
    await one.ended;
    expect(databasePid(folder)).toBe(pids.at(-1));
    await (await begin(folder)).ready();
    expect(await notesIn(folder)).toEqual(['half', 'whole']);
  });

  it('in the middle of the demo world the next start fills it anew', async () => {
    const folder = newFolder();
    const one = await begin(folder, { STAND_IN: 'slow-seed' });
    await one.says('Filling the demo world');
    await until('half is there', () => {
      return fileOf(folder, 'instance.json').includes('filling') && one.databasePid() > 0;
    });
    await untilNoted(folder, 'half');
    await one.destroy();
    await (await begin(folder)).ready();
    expect(await notesIn(folder)).toEqual(['half', 'whole']);
  });

  it('a stale postmaster.pid with the number of another program is seen through', async () => {
    const folder = usedFolder();
    const cluster = join(folder, 'postgres');
    // Of the user that the server runs as, or PostgreSQL knows by itself that it is none of its own.
    const { uid, gid } = statSync(cluster);
    const other = spawn('sleep', ['600'], { cwd: '/', uid, gid, stdio: 'ignore' });
    const lines = [other.pid, cluster, 1, 1, '', '127.0.0.1', '', 'ready', ''];
    writeFileSync(join(cluster, 'postmaster.pid'), lines.join('\n'));
    await (await begin(folder)).ready();
    expect(isAlive(other.pid!)).toBe(true);
    other.kill();
  });
});

async function untilNoted(folder: string, text: string): Promise<void> {
  for (;;) if ((await notesIn(folder)).includes(text)) return;
}

describe('a process that crashes', () => {
  it('is started again', async () => {
    const one = await (await begin(usedFolder(), { STAND_IN: 'crash-once-api' })).ready();
    const first = one.pidOf('api');
    await one.says('The api process ended (exit code 3): api broke. Starting it again in 0.5 s.');
    await one.says('The api process is back.');
    expect(one.pidOf('api')).not.toBe(first);
    expect((await one.stop()).code).toBe(0);
  });

  it('is started again when it is the database', async () => {
    const folder = usedFolder();
    const one = await (await begin(folder)).ready();
    const first = one.databasePid();
    process.kill(first, 'SIGKILL');
    await one.says('The database ended by itself; starting it again.');
    await until('another runs', () => ![0, first].includes(one.databasePid()));
    await until('it is ready', () => fileOf(folder, 'postgres/postmaster.pid').includes('ready'));
    expect(await notesIn(folder)).toEqual(['half', 'whole']);
    expect((await one.stop()).code).toBe(0);
  });
});

describe('a start that cannot be', () => {
  it('names the taken port', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const { code, stderr } = await (await begin(newFolder(), { PORT: String(port) })).ended;
    other.close();
    expect(code).toBe(exitCode.portTaken);
    expect(oneSentence(stderr)).toContain(`Port ${port} on 127.0.0.1 is taken`);
  });

  it('names the other PostgreSQL version of its data', async () => {
    const folder = usedFolder();
    writeFileSync(join(folder, 'postgres/PG_VERSION'), '16\n');
    const { code, stderr } = await (await begin(folder)).ended;
    expect(code).toBe(exitCode.otherVersion);
    expect(oneSentence(stderr)).toContain('PostgreSQL 16, and this Peerloop runs PostgreSQL 18');
  });

  it('names the newer Peerloop of its data', async () => {
    const folder = usedFolder();
    writeFileSync(join(folder, 'instance.json'), '{"format":2}');
    const { code, stderr } = await (await begin(folder)).ended;
    expect(code).toBe(exitCode.otherVersion);
    expect(oneSentence(stderr)).toContain('written by a newer Peerloop');
  });

  it('names the wrong setting', async () => {
    const { code, stderr } = await (await begin(newFolder(), { PORT: 'abc' })).ended;
    expect(code).toBe(78);
    expect(oneSentence(stderr)).toContain('PORT is "abc"; expected a port number, 1 to 65535');
  });

  it('names the database that does not answer', async () => {
    const url = `postgres://u:hunter2@127.0.0.1:${await freePort()}/peerloop`;
    const env = { DATABASE_URL: url, SMTP_URL: 'smtp://mail' };
    const { code, stderr } = await (await begin(newFolder(), env)).ended;
    expect(code).toBe(exitCode.databaseFailed);
    expect(oneSentence(stderr)).toContain('ECONNREFUSED');
    expect(stderr).not.toContain('hunter2');
  });

  it('repeats what the process that failed has said', async () => {
    const folder = usedFolder();
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const webPort = String((taken.address() as AddressInfo).port);
    const { code, stderr } = await (await begin(folder, { WEB_PORT: webPort })).ended;
    taken.close();
    expect(code).toBe(exitCode.portTaken);
    expect(oneSentence(stderr)).toContain(`Port ${webPort}, which the web process needs`);
    expect(databasePid(folder)).toBe(0);
  });
});
