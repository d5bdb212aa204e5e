import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { plainBodyBytes } from '@peerloop/contracts';
import { freePort } from '@peerloop/testing/net';

const program = join(import.meta.dirname, '../../apps/web/server.mjs');

describe('the web process behind a proxy that ends TLS and says nothing of it', () => {
  let web: ChildProcess;
  let url: string;

  beforeAll(async () => {
    const port = await freePort();
    web = fork(program, {
      env: {
        ...process.env,
        NODE_OPTIONS: '',
        PUBLIC_URL: 'https://peers.test',
        WEB_PORT: String(port),
        // Nobody listens there: what gets so far has been let in.
        API_URL: 'http://127.0.0.1:9',
      },
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    await once(web, 'message');
    url = `http://127.0.0.1:${port}`;
  }, 30_000);
  afterAll(async () => {
    const ended = once(web, 'exit');
    web.kill();
    await ended;
  });

  const post = async (path: string, origin: string, body: string) => {
    const headers = { origin, 'content-type': 'application/x-www-form-urlencoded' };
    const response = await fetch(`${url}${path}`, { method: 'POST', headers, body });
    await response.arrayBuffer();
    return response.status;
  };

  it('takes forms of its public address, and of no other', async () => {
    expect(await post('/sign-in', 'http://peers.test', 'address=a')).toBe(403);
    expect(await post('/sign-in', 'https://other.test', 'address=a')).toBe(403);
    expect(await post('/sign-in', 'https://peers.test', 'address=a')).not.toBe(403);
  });

  it('reads no long body but where a file is taken', async () => {
    const long = 'x'.repeat(plainBodyBytes + 1);
    expect(await post('/sign-in', 'https://peers.test', long)).toBe(413);
    expect(await post('/organise/lists/new', 'https://peers.test', long)).not.toBe(413);
  });
});
