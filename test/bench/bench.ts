import { availableParallelism, cpus } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import type { Bench } from './bench.types.js';
import { Child } from './child.js';
import { now } from './clock.js';
import { Instance } from './instance.js';
import { pages } from './scenarios/pages.js';
import { reads } from './scenarios/reads.js';
import { reminders } from './scenarios/reminders.js';
import { replies } from './scenarios/replies.js';
import { rooms } from './scenarios/rooms.js';
import { ms, tableOf, type Figure } from './table.js';
import { World } from './world.js';

// `npm run bench`: the real product beside the bare machine, in one table. It judges nothing: figures
// of two machines do not compare, ratios do.
const scenarios = {
  reads: ['Over GraphQL, 20 connections (limit: the same SQL behind bare Fastify)', reads],
  pages: ['As HTML, 10 connections', pages],
  replies: ['Writing (limit: one bare insert and commit each)', replies],
  rooms: ['A room with 500 peers and 100 messages (limit: bare socket.io, nothing stored)', rooms],
  reminders: ['Reminders', reminders],
} as const satisfies Record<string, readonly [string, (bench: Bench) => Promise<Figure[]>]>;
type Scenario = keyof typeof scenarios;

const calmDown = 5_000;

const full = { peers: '10000', threads: '20000', seconds: '8' };
// For trying: its figures are nothing to go by.
const quick = { peers: '1000', threads: '1000', seconds: '2' };

const { values: given } = parseArgs({
  options: {
    peers: { type: 'string' },
    threads: { type: 'string' },
    seconds: { type: 'string' },
    quick: { type: 'boolean', default: false },
    // Leaves the data folder, with the logs, for a look.
    keep: { type: 'boolean', default: false },
    only: { type: 'string', default: Object.keys(scenarios).join(',') },
  },
});
const flags = { ...(given.quick ? quick : full), ...given };

function demandScenarios(names: readonly string[]): readonly Scenario[] {
  const unknown = names.filter((name) => !Object.hasOwn(scenarios, name));
  if (unknown.length === 0) return names as readonly Scenario[];
  throw new Error(`--only knows ${Object.keys(scenarios).join(', ')}; not ${unknown.join(', ')}`);
}
const wanted = demandScenarios(flags.only.split(','));

const begun = now();
function say(text: string): void {
  process.stderr.write(`${((now() - begun) / 1000).toFixed(0).padStart(4)} s  ${text}\n`);
}

function memoryFigures(
  idle: ReadonlyMap<string, number>,
  after: ReadonlyMap<string, number>,
): Figure[] {
  const mb = (value = Number.NaN): string =>
    Number.isFinite(value) ? `${Math.round(value)} MB` : '–';
  return [...idle.keys()].map((name) => ({
    what: `${name}, idle and after the run`,
    ours: `${mb(idle.get(name))} and ${mb(after.get(name))}`,
  }));
}

/** Starts it twice, the second time on a full database; answers how long that took. */
async function prepare(instance: Instance): Promise<number> {
  say('starting an instance of its own (the first time, with its build)');
  await instance.start();
  say(`filling it with ${flags.peers} peers and ${flags.threads} threads`);
  await instance.command('seed', '--peers', flags.peers, '--threads', flags.threads);
  await instance.stop();
  say('starting it again');
  return instance.start();
}

async function measure(bench: Bench, sections: Map<string, readonly Figure[]>): Promise<void> {
  for (const name of wanted) {
    const [title, scenario] = scenarios[name];
    say(name);
    try {
      sections.set(title, await scenario(bench));
    } catch (error) {
      // One figure that cannot be had is no reason to lose the others.
      process.exitCode = 1;
      sections.set(title, [{ what: `not measured: ${(error as Error).message}`, ours: '' }]);
    }
    await pause(calmDown);
  }
}

async function main(): Promise<void> {
  const { child: mailServer, ready } = await Child.start('mail-server.ts', {});
  const instance = await Instance.make(`smtp://127.0.0.1:${String(ready['port'])}`);
  const stopAll = async (): Promise<void> => {
    await instance.stop();
    if (flags.keep) say(`kept ${instance.folder}`);
    else await instance.remove();
    await mailServer.stop();
  };
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const) {
    process.once(signal, () => void stopAll().then(() => process.exit(code)));
  }
  try {
    const restart = await prepare(instance);
    await pause(calmDown);
    const idle = instance.memory();
    const world = World.open(instance.databaseUrl);
    const sections = new Map<string, readonly Figure[]>();
    try {
      const seconds = Number(flags.seconds);
      await measure({ instance, world, mailServer, seconds }, sections);
    } finally {
      await world.close();
    }
    sections.set('Starting and memory', [
      { what: 'second npm start, until everything answers', ours: ms(restart) },
      ...memoryFigures(idle, instance.memory()),
    ]);
    const machine = `${cpus()[0]?.model.trim() ?? 'unknown'}, ${availableParallelism()} cores, Node ${process.versions.node}`;
    process.stdout.write(`\n${machine}; ${flags.peers} peers, ${flags.threads} threads\n\n`);
    process.stdout.write(tableOf(sections));
  } finally {
    say('stopping');
    await stopAll();
  }
}

await main();
process.exit();
