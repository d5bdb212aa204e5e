import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '@peerloop/testing/net';

const root = join(import.meta.dirname, '../..');

/** Where the product runs, as a browser needs to know it. */
export interface Site {
  readonly url: string;
  /** What is kept as long as the instance. */
  readonly folder: string;
  /** Signs the first administrator in, once. */
  readonly administratorLink: string;
}

/** The instance with the demo world that all files of a run share. */
export function sharedSite(): Site {
  const site = process.env.TEST_SITE;
  if (!site) throw new Error('Browser specs run with jest.browser.config.mjs.');
  return JSON.parse(site) as Site;
}

/** The whole product as `npm start` starts it, on a folder and port of its own. */
export class Instance implements Site {
  private constructor(
    readonly url: string,
    private readonly process: ChildProcess,
    readonly folder: string,
    readonly administratorLink: string,
  ) {}

  /** Expects what is built to be up to date. An empty instance is there within seconds. */
  static async start(seed: 'demo' | 'none'): Promise<Instance> {
    const folder = await mkdtemp(join(tmpdir(), 'peerloop-browser-'));
    const port = await freePort();
    const child = spawn(process.execPath, ['apps/cli/dist/main.js', 'start'], {
      cwd: root,
      env: {
        ...process.env,
        NODE_OPTIONS: '',
        DATA_DIR: join(folder, 'data'),
        PORT: String(port),
        SEED: seed,
        ADMIN_EMAIL: 'admin@example.org',
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    await new Promise<void>((resolve, reject) => {
      const hear = (chunk: Buffer): void => {
        output += chunk.toString();
        if (output.includes('Ctrl-C')) resolve();
      };
      child.stdout.on('data', hear);
      child.stderr.on('data', hear);
      child.once('exit', (code) => reject(new Error(`start ended with ${code}:\n${output}`)));
    });
    const link = /\S+\/sign-in\/link\?token=\S+/.exec(output)?.[0] ?? '';
    return new Instance(`http://localhost:${port}`, child, folder, link);
  }

  async stop(): Promise<void> {
    const ended = new Promise((resolve) => this.process.once('exit', resolve));
    this.process.kill('SIGTERM');
    await ended;
    await rm(this.folder, { recursive: true, force: true });
  }
}
