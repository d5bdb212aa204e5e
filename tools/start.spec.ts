import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';

jest.setTimeout(30_000);

let root: string;

function put(path: string, content: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
}

const lock = { packages: { '': {}, 'node_modules/node': { version: '24.0.0' } } };
const outputs = ['apps/api/dist/main.js', 'apps/worker/dist/main.js', 'apps/web/build/handler.js'];
const install = `
  import { mkdirSync, symlinkSync, writeFileSync, appendFileSync } from 'node:fs';
  appendFileSync('npm.txt', process.argv.slice(2).join(' ') + '\\n');
  if (process.env.BREAK_NPM) { console.error('npm error ' + process.env.BREAK_NPM); process.exit(1); }
  for (const folder of ['node_modules/node/bin', 'node_modules/nx/dist/bin']) mkdirSync(folder, { recursive: true });
  symlinkSync(process.execPath, 'node_modules/node/bin/node');
  writeFileSync('node_modules/nx/dist/bin/nx.js', 'require("../../../../nx.cjs")');
`;
const nx = `
  const fs = require('node:fs');
  fs.appendFileSync('nx.txt', process.argv.slice(2).join(' ') + '\\n');
  if (process.env.BREAK_NX) { console.log('libs/x.ts: ' + process.env.BREAK_NX); process.exit(1); }
  for (const file of ${JSON.stringify(['libs/one/dist/index.js', ...outputs])}) {
    fs.mkdirSync(require('node:path').dirname(file), { recursive: true });
    fs.writeFileSync(file, '');
  }
  fs.mkdirSync('apps/cli/dist', { recursive: true });
  fs.copyFileSync('cli.cjs', 'apps/cli/dist/main.js');
`;

/** A project of a few files, with an npm and an nx that only note what they are asked for. */
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'peerloop-starter-'));
  mkdirSync(join(root, 'tools'));
  for (const file of ['start.mjs', 'start-program.mjs'])
    copyFileSync(join(import.meta.dirname, file), join(root, 'tools', file));
  put('package-lock.json', JSON.stringify(lock));
  for (const file of ['nx.json', '.swcrc', 'tsconfig.base.json']) put(file, '{}');
  put('apps/web/package.json', '{}');
  put('apps/cli/package.json', '{}');
  put('libs/one/src/index.ts', 'export {};');
  put('libs/one/src/one.spec.ts', '');
  put('npm/npm-cli.mjs', install);
  put('nx.cjs', nx);
  put('cli.cjs', `console.log(JSON.stringify(process.argv.slice(2))); process.exit(7);`);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function start(args: readonly string[] = [], env: Record<string, string> = {}): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['tools/start.mjs', ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { npm_execpath: join(root, 'npm/npm-cli.mjs'), ...env },
  });
  return { code: status, stdout, stderr };
}

/** Waits until a process is gone, or only its exit code is left. */
async function gone(pid: number): Promise<void> {
  for (;;) {
    const { stdout } = spawnSync('ps', ['-o', 'stat=', '-p', String(pid)], { encoding: 'utf8' });
    if (stdout.trim() === '' || stdout.startsWith('Z')) return;
    await pause(20);
  }
}

const noted = (file: string): number =>
  existsSync(join(root, file))
    ? readFileSync(join(root, file), 'utf8').trim().split('\n').length
    : 0;

function touch(path: string): void {
  const later = performance.timeOrigin / 1000 + 100;
  utimesSync(join(root, path), later, later);
}

describe('npm start', () => {
  it('installs, builds, and hands over with the exit code of the command', () => {
    const { code, stdout, stderr } = start();
    expect({ code, stderr }).toEqual({ code: 7, stderr: '' });
    expect(stdout).toMatch(
      /Installing packages[\s\S]*Building what changed[\s\S]*\["start","--build=\w{32}"\]/,
    );
    expect(readFileSync(join(root, 'npm.txt'), 'utf8')).toContain('ci --include=dev');
  });

  it('does neither again when nothing has changed', () => {
    start();
    const { code, stdout } = start();
    expect(code).toBe(7);
    expect(stdout).not.toMatch(/Installing|Building/);
    expect([noted('npm.txt'), noted('nx.txt')]).toEqual([1, 1]);
  });

  it('builds again after a change, but not of a test', () => {
    start();
    touch('libs/one/src/one.spec.ts');
    start();
    expect(noted('nx.txt')).toBe(1);
    touch('libs/one/src/index.ts');
    const { stdout } = start();
    expect(noted('nx.txt')).toBe(2);
    expect(stdout).toContain('Building');
  });

  it('builds again when something built is gone', () => {
    start();
    rmSync(join(root, 'libs/one/dist'), { recursive: true });
    start();
    expect(noted('nx.txt')).toBe(2);
  });

  it('installs again when the lockfile says something else', () => {
    start();
    rmSync(join(root, 'node_modules/node'), { recursive: true });
    put('package-lock.json', JSON.stringify({ ...lock, name: 'changed' }));
    start();
    expect(noted('npm.txt')).toBe(2);
  });

  it('leaves alone what somebody has installed by hand as the lockfile says', () => {
    mkdirSync(join(root, 'node_modules/node/bin'), { recursive: true });
    symlinkSync(process.execPath, join(root, 'node_modules/node/bin/node'));
    put('node_modules/nx/dist/bin/nx.js', 'require("../../../../nx.cjs")');
    put('node_modules/.package-lock.json', JSON.stringify(lock));
    expect(start().code).toBe(7);
    expect(noted('npm.txt')).toBe(0);
  });

  it('passes other commands on', () => {
    expect(start(['seed', '--peers', '5']).stdout).toContain('["seed","--peers","5"]');
  });

  it.each([
    [
      'BREAK_NPM',
      'ETIMEDOUT',
      'The packages could not be installed: npm ci failed (exit code 1)',
      1,
    ],
    ['BREAK_NPM', 'code ENOSPC', 'The disk that holds', 74],
    ['BREAK_NX', 'syntax error', 'The build failed (exit code 1)', 1],
  ])('with %s=%s ends in one sentence', (variable, text, sentence, expected) => {
    const { code, stderr } = start([], { [variable]: text });
    expect(code).toBe(expected);
    const lines = stderr.trim().split('\n');
    expect(lines.at(-1)).toContain(sentence);
    expect(stderr).toContain(text);
    expect(stderr).not.toContain('    at ');
  });

  it.each(['SIGINT', 'SIGTERM'] as const)(
    'is stopped by %s while it installs, though npm does not heed it',
    async (signal) => {
      put(
        'npm/npm-cli.mjs',
        `import { spawn } from 'node:child_process';
         import { writeFileSync } from 'node:fs';
         for (const name of ['SIGINT', 'SIGTERM']) process.on(name, () => {});
         const inner = spawn('sleep', ['600']);
         writeFileSync('pids.txt', process.pid + ' ' + inner.pid);
         setInterval(() => {}, 1000);`,
      );
      const child = spawn(process.execPath, ['tools/start.mjs'], {
        cwd: root,
        env: { npm_execpath: join(root, 'npm/npm-cli.mjs') },
        stdio: 'ignore',
      });
      const ended = once(child, 'close');
      while (!existsSync(join(root, 'pids.txt'))) await pause(20);
      while (!/^\d+ \d+$/.test(readFileSync(join(root, 'pids.txt'), 'utf8'))) await pause(20);
      child.kill(signal);
      expect((await ended)[0]).toBe(signal === 'SIGINT' ? 130 : 143);
      const pids = readFileSync(join(root, 'pids.txt'), 'utf8').split(' ').map(Number);
      for (const pid of pids) await gone(pid);
    },
  );

  it('tells an old Node from a new one', () => {
    const old = `Object.defineProperty(process, 'versions', { value: { node: '20.18.3' } });`;
    put('old.cjs', old);
    const { code, stderr } = start([], { NODE_OPTIONS: `--require ${join(root, 'old.cjs')}` });
    expect(code).toBe(1);
    expect(stderr.trim()).toBe(
      'Peerloop needs Node 20.19 or newer to start, and this is Node 20.18.3: install a newer one from https://nodejs.org.',
    );
  });
});
