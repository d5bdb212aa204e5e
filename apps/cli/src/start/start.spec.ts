import { readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { LoopbackServer } from '@peerloop/testing/net';
import { databasePid, until } from '../../test/instance-process.js';
import { accessOf, fileOf, InstanceStage, notesIn } from '../../test/instance-stage.js';
import { exitCode } from '../failure/failure.js';
import { freePort } from '../instance/ports.js';
import { isAlive } from '../instance/process-identity.js';

jest.setTimeout(120_000);

let stage: InstanceStage;

beforeAll(async () => {
  stage = await InstanceStage.set();
});
afterEach(() => stage.clear());
afterAll(() => stage.strike());

/** One line that a person understands, and nothing else on stderr. */
function oneSentence(stderr: string): string {
  const sentence = stderr.trim();
  expect(sentence).toMatch(/^[A-Z/].*\.$/);
  expect(sentence).not.toContain('\n');
  return sentence;
}

describe('a first start', () => {
  it('makes the data, tells how to get in, and stops in order', async () => {
    const folder = stage.newFolder();
    const one = await (await stage.begin(folder, { ADMIN_EMAIL: 'boss@example.org' })).ready();
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
    const folder = stage.newFolder();
    const one = await (await stage.begin(folder, { SEED: 'none' })).ready();
    expect(await notesIn(folder)).toEqual([]);
    expect(one.output).not.toContain('Demo sign-ins');
  });

  it('gives the web process no secrets', async () => {
    const folder = stage.usedFolder();
    await (await stage.begin(folder, { METRICS_TOKEN: 'a-token-of-some-length' })).ready();
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
    const folder = stage.usedFolder();
    const one = await (await stage.begin(folder)).ready();
    expect(await notesIn(folder)).toEqual(['half', 'whole']);
    expect(accessOf(folder)).toEqual(accessOf(stage.prepared));
    expect(one.output).not.toContain('Making the database');
    expect(one.output).not.toContain('Filling');
    expect(one.output).toContain('ana@demo.peerloop.example');
  });

  it('on the same folder is refused', async () => {
    const folder = stage.usedFolder();
    const first = await (await stage.begin(folder)).ready();
    const { code, stderr } = await (await stage.begin(folder)).ended;
    expect(code).toBe(exitCode.alreadyRunning);
    expect(oneSentence(stderr)).toContain(`already running on ${folder} (process ${first.pid})`);
    expect([...first.childPids(), first.databasePid()].every(isAlive)).toBe(true);
  });

  it('takes the new port when another program has the old one', async () => {
    const folder = stage.usedFolder();
    const before = accessOf(folder);
    const other = await LoopbackServer.listen(undefined, before.port);
    await (await stage.begin(folder)).ready();
    expect(accessOf(folder)).toEqual({ ...before, port: expect.any(Number) });
    expect(accessOf(folder).port).not.toBe(before.port);
    await other.close();
  });
});

describe('Ctrl-C', () => {
  it('reaches only the one who stops things in order', async () => {
    const one = await (await stage.begin(stage.usedFolder())).ready();
    one.pressCtrlC();
    expect((await one.ended).code).toBe(0);
    expect(one.notes().filter((note) => note.startsWith('interrupted'))).toEqual([]);
    expect(one.notes().filter((note) => note.startsWith('down'))).toHaveLength(3);
  });

  it('in the middle of the start leaves nothing behind', async () => {
    const folder = stage.newFolder();
    const one = await stage.begin(folder, { STAND_IN: 'slow-seed' });
    await one.says('Filling the demo world');
    await until('the database runs', () => one.databasePid() > 0);
    const pid = one.databasePid();
    one.pressCtrlC();
    expect((await one.ended).code).toBe(0);
    expect(isAlive(pid)).toBe(false);
    const again = await (await stage.begin(folder)).ready();
    expect(await notesIn(folder)).toEqual(['half', 'whole']);
    expect(again.notes()).toHaveLength(3);
  });
});

describe('a start that cannot be', () => {
  it('names the taken port', async () => {
    const other = await LoopbackServer.listen();
    const { port } = other;
    const { code, stderr } = await (
      await stage.begin(stage.newFolder(), { PORT: String(port) })
    ).ended;
    await other.close();
    expect(code).toBe(exitCode.portTaken);
    expect(oneSentence(stderr)).toContain(`Port ${port} on 127.0.0.1 is taken`);
  });

  it('names the other PostgreSQL version of its data', async () => {
    const folder = stage.usedFolder();
    writeFileSync(join(folder, 'postgres/PG_VERSION'), '16\n');
    const { code, stderr } = await (await stage.begin(folder)).ended;
    expect(code).toBe(exitCode.otherVersion);
    expect(oneSentence(stderr)).toContain('PostgreSQL 16, and this Peerloop runs PostgreSQL 18');
  });

  it('names the newer Peerloop of its data', async () => {
    const folder = stage.usedFolder();
    writeFileSync(join(folder, 'instance.json'), '{"format":2}');
    const { code, stderr } = await (await stage.begin(folder)).ended;
    expect(code).toBe(exitCode.otherVersion);
    expect(oneSentence(stderr)).toContain('written by a newer Peerloop');
  });

  it('names the wrong setting', async () => {
    const { code, stderr } = await (await stage.begin(stage.newFolder(), { PORT: 'abc' })).ended;
    expect(code).toBe(78);
    expect(oneSentence(stderr)).toContain('PORT is "abc"; expected a port number, 1 to 65535');
  });

  it('names the database that does not answer', async () => {
    const url = `postgres://u:hunter2@127.0.0.1:${await freePort()}/peerloop`;
    const env = { DATABASE_URL: url, SMTP_URL: 'smtp://mail' };
    const { code, stderr } = await (await stage.begin(stage.newFolder(), env)).ended;
    expect(code).toBe(exitCode.databaseFailed);
    expect(oneSentence(stderr)).toContain('ECONNREFUSED');
    expect(stderr).not.toContain('hunter2');
  });

  it('repeats what the process that failed has said', async () => {
    const folder = stage.usedFolder();
    const taken = await LoopbackServer.listen();
    const webPort = String(taken.port);
    const { code, stderr } = await (await stage.begin(folder, { WEB_PORT: webPort })).ended;
    await taken.close();
    expect(code).toBe(exitCode.portTaken);
    expect(oneSentence(stderr)).toContain(`Port ${webPort}, which the web process needs`);
    expect(databasePid(folder)).toBe(0);
  });
});
