import { spawn } from 'node:child_process';
import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { databasePid, until } from '../../test/instance-process.js';
import { fileOf, InstanceStage, notesIn } from '../../test/instance-stage.js';
import { isAlive } from '../instance/process-identity.js';

jest.setTimeout(120_000);

let stage: InstanceStage;

beforeAll(async () => {
  stage = await InstanceStage.set();
});
afterEach(() => stage.clear());
afterAll(() => stage.strike());

describe('after kill -9', () => {
  it('of the supervisor its children go, and the next start takes the database over', async () => {
    const folder = stage.usedFolder();
    const one = await (await stage.begin(folder)).ready();
    const children = one.childPids();
    const orphan = one.databasePid();
    one.signal('SIGKILL');
    await until('the children are gone', () => !children.some(isAlive));
    expect(isAlive(orphan)).toBe(true);
    await (await stage.begin(folder)).ready();
    expect(isAlive(orphan)).toBe(false);
    expect(await notesIn(folder)).toEqual(['half', 'whole']);
  });

  it('of everything the next start recovers', async () => {
    const folder = stage.usedFolder();
    const one = await (await stage.begin(folder)).ready();
    const pids = [one.pid, ...one.childPids(), one.databasePid()];
    for (const pid of pids) process.kill(pid, 'SIGKILL');
    await one.ended;
    expect(databasePid(folder)).toBe(pids.at(-1));
    await (await stage.begin(folder)).ready();
    expect(await notesIn(folder)).toEqual(['half', 'whole']);
  });

  it('in the middle of the demo world the next start fills it anew', async () => {
    const folder = stage.newFolder();
    const one = await stage.begin(folder, { STAND_IN: 'slow-seed' });
    await one.says('Filling the demo world');
    await until('half is there', () => {
      return fileOf(folder, 'instance.json').includes('filling') && one.databasePid() > 0;
    });
    await untilNoted(folder, 'half');
    await one.destroy();
    await (await stage.begin(folder)).ready();
    expect(await notesIn(folder)).toEqual(['half', 'whole']);
  });

  it('a stale postmaster.pid with the number of another program is seen through', async () => {
    const folder = stage.usedFolder();
    const cluster = join(folder, 'postgres');
    // Of the user that the server runs as, or PostgreSQL knows by itself that it is none of its own.
    const { uid, gid } = statSync(cluster);
    const other = spawn('sleep', ['600'], { cwd: '/', uid, gid, stdio: 'ignore' });
    const lines = [other.pid, cluster, 1, 1, '', '127.0.0.1', '', 'ready', ''];
    writeFileSync(join(cluster, 'postmaster.pid'), lines.join('\n'));
    await (await stage.begin(folder)).ready();
    expect(isAlive(other.pid!)).toBe(true);
    other.kill();
  });
});

async function untilNoted(folder: string, text: string): Promise<void> {
  for (;;) if ((await notesIn(folder)).includes(text)) return;
}

describe('a process that crashes', () => {
  it('is started again', async () => {
    const one = await (
      await stage.begin(stage.usedFolder(), { STAND_IN: 'crash-once-api' })
    ).ready();
    const first = one.pidOf('api');
    await one.says('The api process ended (exit code 3): api broke. Starting it again in 0.5 s.');
    await one.says('The api process is back.');
    expect(one.pidOf('api')).not.toBe(first);
    expect((await one.stop()).code).toBe(0);
  });

  it('is started again when it is the database', async () => {
    const folder = stage.usedFolder();
    const one = await (await stage.begin(folder)).ready();
    const first = one.databasePid();
    process.kill(first, 'SIGKILL');
    await one.says('The database ended by itself; starting it again.');
    await until('another runs', () => ![0, first].includes(one.databasePid()));
    await until('it is ready', () => fileOf(folder, 'postgres/postmaster.pid').includes('ready'));
    expect(await notesIn(folder)).toEqual(['half', 'whole']);
    expect((await one.stop()).code).toBe(0);
  });
});
