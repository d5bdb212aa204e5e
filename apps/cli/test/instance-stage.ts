import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { urlOf, type ServerAccess } from '../src/embedded-postgres/server-access.js';
import { freePort } from '../src/instance/ports.js';
import { copyFolder, InstanceProcess } from './instance-process.js';

/** Folders for instances with stand-in processes, and those instances. */
export class InstanceStage {
  private readonly running: InstanceProcess[] = [];
  private count = 0;

  private constructor(private readonly place: string) {}

  /** Runs a first start, whose folder {@link usedFolder} copies. */
  static async set(): Promise<InstanceStage> {
    const place = mkdtempSync(join(tmpdir(), 'peerloop-start-'));
    // Root's server runs as another user, who has to get there.
    chmodSync(place, 0o711);
    const stage = new InstanceStage(place);
    const one = await (await stage.begin(stage.prepared)).ready();
    await one.stop();
    rmSync(join(stage.prepared, 'order.txt'));
    return stage;
  }

  /** As a first start has left it. */
  get prepared(): string {
    return join(this.place, 'prepared');
  }

  /** Empty, for one test. */
  newFolder(): string {
    return join(this.place, `instance-${(this.count += 1)}`);
  }

  /** As a first start has left it, for one test. */
  usedFolder(): string {
    const folder = this.newFolder();
    copyFolder(this.prepared, folder);
    return folder;
  }

  async begin(folder: string, env: Record<string, string> = {}): Promise<InstanceProcess> {
    const one = new InstanceProcess(folder, { PORT: String(await freePort()), ...env });
    this.running.push(one);
    return one;
  }

  /** After each test: whatever a test has begun ends. */
  async clear(): Promise<void> {
    for (const one of this.running.splice(0)) await one.destroy();
  }

  /** After all tests. */
  strike(): void {
    rmSync(this.place, { recursive: true, force: true });
  }
}

export const fileOf = (folder: string, name: string): string =>
  readFileSync(join(folder, name), 'utf8');

export const accessOf = (folder: string): ServerAccess =>
  JSON.parse(fileOf(folder, 'database.json')) as ServerAccess;

/** What the stand-ins of the steps have written into the database. */
export async function notesIn(folder: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: urlOf(accessOf(folder)) });
  await client.connect();
  const { rows } = await client.query<{ text: string }>('SELECT text FROM note ORDER BY text');
  await client.end();
  return rows.map(({ text }) => text);
}
