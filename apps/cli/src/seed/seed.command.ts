import { parseArgs } from 'node:util';
import { migrateDatabase } from '@peerloop/platform';
import { loadStartConfig } from '@peerloop/platform/config';
import { exitCode, Failure } from '../failure/failure.js';
import { DataFolder } from '../instance/data-folder.js';
import { InstanceRecord } from '../instance/instance-record.js';
import { withInstance } from '../instance/open-instance.js';
import { tellSupervisor } from '../start/step-process.js';
import type { Progress } from '../terminal/progress.js';

const mostPeers = 1_000_000;
const mostThreads = 1_000_000;
const mostSeed = 2 ** 32 - 1;

interface Size {
  readonly peers: number;
  readonly threads: number;
  /** The same number gives the same world. */
  readonly seed: number;
}

function count(name: string, text: string | undefined, most: number): number {
  const value = Number(text ?? 0);
  if (Number.isInteger(value) && value >= 0 && value <= most) return value;
  throw new Failure(
    `--${name} is ${String(text)}; expected a whole number, 0 to ${most}.`,
    exitCode.usage,
  );
}

/** The large world that was asked for; null for the demo world. */
function readSize(args: readonly string[]): Size | null {
  const options = {
    peers: { type: 'string' },
    threads: { type: 'string' },
    seed: { type: 'string' },
  } as const;
  let values: {
    peers?: string | undefined;
    threads?: string | undefined;
    seed?: string | undefined;
  };
  try {
    ({ values } = parseArgs({ args: [...args], options }));
  } catch (error) {
    throw new Failure(`${(error as Error).message.split('.')[0] ?? ''}.`, exitCode.usage);
  }
  if (values.peers === undefined && values.threads === undefined) return null;
  return {
    peers: count('peers', values.peers, mostPeers),
    threads: count('threads', values.threads, mostThreads),
    seed: count('seed', values.seed ?? '1', mostSeed),
  };
}

/** `peerloop seed`: the demo world, or with `--peers` and `--threads` a large one for measuring. */
export async function seed(args: readonly string[], progress: Progress): Promise<void> {
  const size = readSize(args);
  const onProgress = (text: string): void => {
    progress.detail(text);
    void tellSupervisor({ kind: 'progress', text });
  };
  const start = loadStartConfig();
  await withInstance(start, progress, async (config) => {
    await progress.during('Updating the database', () => migrateDatabase(config.database.url));
    if (size) {
      const { seedLargeWorld } = await import('@peerloop/demo');
      const { rows, seconds } = await progress.during('Filling a large world', () =>
        seedLargeWorld(config, { ...size, onProgress }),
      );
      if (start.database.url === null) declineDemoWorld(start.data.folder);
      const rate = Math.round(rows / seconds).toLocaleString('en');
      progress.line(
        `${rows.toLocaleString('en')} rows in ${seconds.toFixed(1)} s, ${rate} a second.`,
      );
      return;
    }
    const { seedDemoWorld } = await import('@peerloop/demo');
    const result = await progress.during('Filling the demo world', () =>
      seedDemoWorld(config, { onProgress }),
    );
    await tellSupervisor({ kind: 'result', value: result });
  });
}

/** The next start would try to fill the demo world into what is no longer empty. */
function declineDemoWorld(dataFolder: string): void {
  const record = InstanceRecord.open(DataFolder.open(dataFolder));
  if (record.facts.seed === undefined) record.keep({ seed: 'none' });
}
