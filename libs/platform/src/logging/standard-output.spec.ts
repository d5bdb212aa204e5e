import { fork } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, it } from '@jest/globals';
import { StandardOutput } from './standard-output.js';

const talker = fork(join(import.meta.dirname, '../../../testing/src/process/stub-talker.ts'), {
  execArgv: ['--import', '@swc-node/register/esm-register', '-C', '@peerloop/source'],
  env: { ...process.env, NODE_OPTIONS: '' },
  stdio: ['ignore', 'pipe', 'ignore', 'ipc'],
});
afterAll(() => void talker.kill('SIGKILL'));

it('loses what is said while the disk is full, and nothing after', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'peerloop-output-')), 'log');
  const descriptor = openSync('/dev/full', 'w');
  const output = new StandardOutput(descriptor);
  output.write('lost\n');
  // The next file that is opened takes the number: the same output, with room again.
  closeSync(descriptor);
  expect(openSync(file, 'w')).toBe(descriptor);
  output.write('kept\n');
  closeSync(descriptor);
  expect(readFileSync(file, 'utf8')).toBe('kept\n');
  rmSync(dirname(file), { recursive: true });
});

it('does not keep a process whose reader is gone from ending', async () => {
  const ended = once(talker, 'exit');
  const [line] = (await once(talker.stdout!, 'data')) as [Buffer];
  expect(JSON.parse(line.toString())).toMatchObject({ level: 'info', msg: 'up' });
  talker.stdout!.destroy();
  talker.send('end');
  expect((await ended)[0]).toBe(7);
}, 20_000);
