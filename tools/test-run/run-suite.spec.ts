import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from '@jest/globals';

const runner = join(import.meta.dirname, 'run-suite.mjs');

let place: string;
beforeAll(() => {
  place = mkdtempSync(join(tmpdir(), 'peerloop-run-'));
});
afterAll(() => rmSync(place, { recursive: true }));

interface StandIn {
  /** A program for Node: what the step does. */
  readonly does: string;
  /** In seconds. */
  readonly limit?: number;
  readonly report?: string;
}

/** Waits for what another process does. */
async function until<T>(look: () => T | undefined): Promise<T> {
  for (;;) {
    const found = look();
    if (found !== undefined) return found;
    await pause(20);
  }
}

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    const stat = existsSync(`/proc/${pid}/stat`) ? readFileSync(`/proc/${pid}/stat`, 'utf8') : '';
    return !/\) Z /.test(stat);
  } catch {
    return false;
  }
};

/** A run of stand-in steps, as `tools/test.mjs` runs the real ones, in a process of its own. */
class Run {
  said = '';
  private readonly child: ChildProcess;

  constructor(steps: readonly StandIn[], options: object = {}) {
    const suite = {
      first: steps.map(({ does, limit = 60, report }, index) => ({
        name: `step ${index + 1}`,
        program: 'node',
        args: ['-e', does, '--'],
        limit,
        report,
      })),
      then: [],
    };
    const quick = { grace: 500, afterReport: 300, look: 20, ...options };
    const program = `
      import { runSuite } from ${JSON.stringify(runner)};
      const print = (text) => process.stdout.write(text);
      const total = await runSuite(${JSON.stringify(suite)}, [], print, ${JSON.stringify(quick)});
      print(JSON.stringify(total) + '\\n');
      process.exit(0);`;
    this.child = spawn(process.execPath, ['--input-type=module', '-e', program], {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, NODE_OPTIONS: '', PEERLOOP_TEST_STEP: '', PLACE: place },
    });
    this.child.stdout?.setEncoding('utf8').on('data', (text: string) => (this.said += text));
  }

  signal(name: NodeJS.Signals): void {
    this.child.kill(name);
  }

  /** Says the number of a process that a step has noted. */
  pidIn(name: string): Promise<number> {
    return until(() => {
      const file = join(place, name);
      const pid = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0;
      return pid > 0 ? pid : undefined;
    });
  }

  async total(): Promise<object> {
    await once(this.child, 'close');
    return JSON.parse(this.said.trim().split('\n').at(-1) ?? '') as object;
  }
}

/** Starts a process that lives on, and notes its number. */
const begets = (name: string, options: string): string => `
  const child = require('node:child_process').spawn(
    process.execPath, ['-e', 'process.on("SIGTERM", () => {}); setInterval(() => {}, 1000)'], ${options});
  require('node:fs').writeFileSync(process.env.PLACE + '/${name}', String(child.pid));`;
const forever = 'setInterval(() => {}, 1000);';

it('counts what ends by itself', async () => {
  const run = new Run([
    { does: '' },
    { does: 'process.exit(3)' },
    { does: 'console.log("hello")' },
  ]);
  expect(await run.total()).toEqual({ passed: 2, failed: 1, stoppedBy: null });
  expect(run.said).toContain('hello');
});

it('ends a step at its limit with all its children, and says what it was doing', async () => {
  const run = new Run([
    {
      does: `console.log('one'); console.log('looking for the last prime');
        process.on('SIGTERM', () => {});
        ${begets('inside.pid', '{ stdio: "inherit" }')} ${forever}`,
      limit: 0.5,
    },
    { does: '' },
  ]);
  expect(await run.total()).toEqual({ passed: 1, failed: 1, stoppedBy: null });
  expect(run.said).toContain('step 1: not over after 0.5 s; ended.');
  expect(run.said).toMatch(/It was last doing:\n {4}one\n {4}looking for the last prime/);
  expect(isAlive(await run.pidIn('inside.pid'))).toBe(false);
});

it('does not wait for pipes that a grandchild holds, and counts that as a failure', async () => {
  const run = new Run([
    { does: `${begets('holder.pid', '{ stdio: "inherit" }')} child.unref(); process.exit(0);` },
  ]);
  expect(await run.total()).toEqual({ passed: 0, failed: 1, stoppedBy: null });
  const pid = await run.pidIn('holder.pid');
  expect(run.said).toMatch(new RegExp(`step 1: left behind, and ended:\\n +${pid} .*node`));
  expect(isAlive(pid)).toBe(false);
});

it('finds what has left the process group and lost its parent', async () => {
  const run = new Run([
    {
      does: `${begets('away.pid', '{ stdio: "ignore", detached: true }')} child.unref(); process.exit(0);`,
    },
  ]);
  expect(await run.total()).toEqual({ passed: 0, failed: 1, stoppedBy: null });
  expect(isAlive(await run.pidIn('away.pid'))).toBe(false);
});

it('fails a test runner that lives on after its last test', async () => {
  const report = join(place, 'report.json');
  const figures = { numPassedTests: 7, numFailedTests: 0, numRuntimeErrorTestSuites: 0 };
  const run = new Run([
    {
      does: `const { writeFileSync } = require('node:fs');
        writeFileSync(process.env.PEERLOOP_TEST_PROGRESS, 'libs/x.spec.ts › holds a socket');
        writeFileSync(${JSON.stringify(report)}, ${JSON.stringify(JSON.stringify(figures))});
        ${forever}`,
      report,
    },
  ]);
  expect(await run.total()).toEqual({ passed: 7, failed: 1, stoppedBy: null });
  expect(run.said).toContain('step 1: still there 0.3 s after its last test; ended.');
  expect(run.said).toContain('libs/x.spec.ts › holds a socket');
});

it.each(['SIGINT', 'SIGTERM'] as const)(
  'ends everything on %s and begins nothing more',
  async (name) => {
    const file = `${name}.pid`;
    const run = new Run([
      { does: `${begets(file, '{ stdio: "ignore", detached: true }')} ${forever}` },
      { does: 'console.log("never")' },
    ]);
    const pid = await run.pidIn(file);
    run.signal(name);
    expect(await run.total()).toEqual({ passed: 0, failed: 1, stoppedBy: name });
    expect(run.said).not.toContain('never');
    expect(isAlive(pid)).toBe(false);
  },
);
