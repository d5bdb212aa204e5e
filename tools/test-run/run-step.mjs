import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { endAll, mark, processesOf } from './process-tree.mjs';

const root = join(import.meta.dirname, '../..');
// In milliseconds. The second one is for what a test runner still writes and closes after its last test.
const defaults = { grace: 5_000, afterReport: 20_000, look: 500, drain: 1_000 };

/** Keeps the last lines of what a step says. */
class LastWords {
  #text = '';

  hear(text) {
    this.#text = (this.#text + text).slice(-2_000);
  }

  toString() {
    const lines = this.#text.split('\n').filter((line) => line.trim() !== '');
    return lines.slice(-3).join('\n    ') || 'nothing was said';
  }
}

function start(step, id) {
  const reporting = step.report
    ? ['--json', `--outputFile=${step.report}`, '--passWithNoTests=false']
    : [];
  return spawn(step.program, [...step.args, ...reporting], {
    cwd: root,
    // Of its own, so that it can be ended with all its children, and hears of Ctrl-C from us alone.
    detached: true,
    // Jest prints its JSON to standard output too; the file is what counts.
    stdio: ['ignore', step.report ? 'ignore' : 'pipe', 'pipe'],
    env: {
      ...process.env,
      ...step.environment,
      [mark]: id,
      ...(step.report ? { PEERLOOP_TEST_PROGRESS: progressFile(step) } : {}),
      PATH: `${join(root, 'node_modules/.bin')}:${process.env.PATH}`,
      NX_DAEMON: 'false',
      FORCE_COLOR: '0',
    },
  });
}

const progressFile = (step) => `${step.report}.progress`;

/** Written by tools/jest/progress-reporter.mjs. */
function progress(step) {
  try {
    return readFileSync(progressFile(step), 'utf8').trim();
  } catch {
    return '';
  }
}

/** Resolves with why a step must be ended, as soon as it must; polls, since nothing tells. */
async function overdue(step, limits, stop, watch) {
  const begun = performance.now();
  let reported = null;
  for (;;) {
    await pause(limits.look, undefined, { signal: watch });
    if (stop.aborted) return `stopped by ${stop.reason}`;
    const now = performance.now();
    if (now - begun > step.limit * 1000) return `not over after ${step.limit} s`;
    if (step.report && existsSync(step.report)) reported ??= now;
    if (reported !== null && now - reported > limits.afterReport) {
      return `still there ${limits.afterReport / 1000} s after its last test`;
    }
  }
}

/** Listens to what a child says; answers the promise that all of it has been heard. */
function hear(child, listen) {
  const ends = [child.stdout, child.stderr].map(async (stream) => {
    if (!stream) return;
    stream.setEncoding('utf8').on('data', listen);
    await once(stream, 'close');
  });
  return Promise.all(ends);
}

function exitOf(child, listen) {
  return new Promise((resolve) => {
    child.once('error', (error) => {
      listen(`${error.message}\n`);
      resolve(1);
    });
    // Not "close": that one waits for the pipes, which a grandchild may hold for ever.
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

/** What has ended must not have left processes; they get a moment to notice. */
async function leavesNothing(step, own, limits, print) {
  const until = performance.now() + limits.grace;
  let left = processesOf(own);
  while (left.length > 0 && performance.now() < until) {
    await pause(100);
    left = processesOf(own);
  }
  if (left.length === 0) return true;
  const names = left.map(({ pid, command }) => `    ${pid} ${command.slice(0, 160)}\n`).join('');
  print(`  ${step.name}: left behind, and ended:\n${names}`);
  await endAll(own, limits.grace);
  return false;
}

/**
 * Runs one step, never longer than its limit, and leaves nothing of it behind.
 * @param {import('./suites.mjs').Step} step
 * @param {(text: string) => void} print gets what it says, as it says it
 * @param {Partial<typeof defaults> & { signal?: AbortSignal }} options the signal stops it; the rest is
 *   for tests
 * @returns {Promise<boolean>} whether it ended by itself, well, and with all its children
 */
export async function runStep(step, print, options = {}) {
  const { signal = new AbortController().signal, ...limits } = { ...defaults, ...options };
  if (step.report)
    for (const file of [step.report, progressFile(step)]) rmSync(file, { force: true });
  const words = new LastWords();
  const id = randomUUID();
  const child = start(step, id);
  const listen = (text) => {
    words.hear(text);
    print(text);
  };
  const heard = hear(child, listen);
  const exited = exitOf(child, listen);
  if (child.pid === undefined) return (await exited) === 0;

  const own = { pid: child.pid, id };
  const watch = new AbortController();
  const late = overdue(step, limits, signal, watch.signal).catch(() => null);
  const outcome = await Promise.race([exited, late]);
  watch.abort();
  const isOver = typeof outcome === 'number';
  if (!isOver) {
    print(
      `  ${step.name}: ${outcome}; ended.\n  It was last doing:\n    ${progress(step) || words}\n`,
    );
    await endAll(own, limits.grace);
  }
  const isAlone = isOver && (await leavesNothing(step, own, limits, print));
  await Promise.race([heard, pause(limits.drain, undefined, { ref: false })]);
  for (const stream of [child.stdout, child.stderr]) stream?.destroy();
  return outcome === 0 && isAlone;
}
