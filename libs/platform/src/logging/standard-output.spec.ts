import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterAll, expect, it } from '@jest/globals';

const talker = fork(join(import.meta.dirname, '../../../testing/src/process/stub-talker.ts'), {
  execArgv: ['--import', '@swc-node/register/esm-register', '-C', '@peerloop/source'],
  env: { ...process.env, NODE_OPTIONS: '' },
  stdio: ['ignore', 'pipe', 'ignore', 'ipc'],
});
afterAll(() => void talker.kill('SIGKILL'));

it('does not keep a process whose reader is gone from ending', async () => {
  const ended = once(talker, 'exit');
  const [line] = (await once(talker.stdout!, 'data')) as [Buffer];
  expect(JSON.parse(line.toString())).toMatchObject({ level: 'info', msg: 'up' });
  talker.stdout!.destroy();
  talker.send('end');
  expect((await ended)[0]).toBe(7);
}, 20_000);
