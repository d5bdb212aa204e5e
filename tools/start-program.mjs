// How `npm start` runs other programs: shows that they work, passes signals on to them, and says in one
// sentence what went wrong. Node alone, because nothing is installed yet.
import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));
export const at = (...parts) => join(root, ...parts);

const exit = { failed: 1, noSpace: 74 };
const signalNumbers = { SIGINT: 2, SIGTERM: 15, SIGHUP: 1 };
const isTerminal = process.stdout.isTTY === true;

/** Ends with one sentence. */
export function fail(sentence, code = exit.failed) {
  process.stderr.write(`\n${sentence}\n`);
  process.exit(code);
}

export function failOfSpace() {
  fail(
    `The disk that holds ${root} is full: free some space (at least 2 GB) and start again.`,
    exit.noSpace,
  );
}

// --- being stopped -------------------------------------------------------------------------------

/** The child that works for us just now; it gets the signals that we get. */
let child = null;
let stopSignal = null;

// npm and the build may take their time with a signal, or never heed it; what they leave is made anew.
const stopPatience = 4_000;
// A terminal's Ctrl-C reaches us twice: from itself and from npm.
const sameSignalWindow = 1_000;
let stoppedAt = 0;

function passOn(signal) {
  const insists = stopSignal !== null && performance.now() - stoppedAt > sameSignalWindow;
  if (stopSignal === null) stoppedAt = performance.now();
  stopSignal ??= signal;
  if (!child) return;
  if (!child.isOurs) {
    child.kill(signal);
    return;
  }
  endGroup(child.pid, insists ? 'SIGKILL' : signal);
  child.deadline ??= setTimeout(() => endGroup(child?.pid, 'SIGKILL'), stopPatience);
}

/** Signals a child and whatever it has started. */
function endGroup(pid, signal) {
  if (!pid) return;
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, signal);
  } catch {
    // Nobody is left of it.
  }
}

export function listenForSignals() {
  for (const signal of Object.keys(signalNumbers)) process.on(signal, () => passOn(signal));
  if (!process.env.npm_lifecycle_event) return;
  // npm runs us in a shell; one that dies of a signal does not tell us, and we would stay behind.
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    passOn('SIGTERM');
  }, 250);
  watch.unref();
}

/** Ends as shells do after a signal, if there was one. */
export function endIfStopped() {
  if (stopSignal) process.exit(128 + signalNumbers[stopSignal]);
}

/** Runs a program to its end; answers its exit code, 128 + n after signal n as shells do. */
export function run(command, args, options) {
  return new Promise((resolve, reject) => {
    const { onStart, ...settings } = options;
    const started = spawn(command, args, { cwd: root, ...settings });
    child = started;
    // In a group of its own, which we may end as a whole.
    started.isOurs = settings.detached === true;
    started.once('error', reject);
    started.once('close', (code, signal) => {
      clearTimeout(started.deadline);
      child = null;
      resolve(code ?? 128 + (signalNumbers[signal] ?? 0));
    });
    onStart?.(started);
  });
}

// --- showing what goes on ------------------------------------------------------------------------

/** Shows a step while a program runs: a line that counts in a terminal, a line now and then elsewhere. */
export async function step(text, work) {
  const begun = performance.now();
  const seconds = () => `${Math.round((performance.now() - begun) / 1000)} s`;
  let detail = '';
  const show = () => {
    const line = `${text} … ${detail && `${detail}, `}${seconds()}`;
    process.stdout.write(isTerminal ? `\r\u001B[2K${line}` : `  ${line}\n`);
  };
  show();
  const timer = setInterval(show, isTerminal ? 500 : 10_000);
  try {
    await work((news) => {
      detail = news;
      if (isTerminal) show();
    });
    if (isTerminal) process.stdout.write('\r\u001B[2K');
    process.stdout.write(`✓ ${text} (${seconds()})\n`);
  } finally {
    clearInterval(timer);
  }
}

/**
 * Runs a program whose output is shown only when it fails.
 * @param onLine sees each line as it comes
 */
export async function runQuietly(command, args, env, what, onLine = () => {}) {
  let output = '';
  let rest = '';
  const hear = (chunk) => {
    output = (output + chunk).slice(-20_000);
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) onLine(line);
  };
  const code = await run(command, args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
    detached: process.platform !== 'win32',
    onStart: (started) => {
      for (const stream of [started.stdout, started.stderr]) {
        stream.setEncoding('utf8').on('data', hear);
      }
    },
  }).catch((error) => fail(`${what}: ${command} cannot be run (${error.code ?? error.message}).`));
  endIfStopped();
  if (code === 0) return;
  if (isTerminal) process.stdout.write('\n');
  process.stderr.write(output);
  if (/ENOSPC|No space left on device/i.test(output)) failOfSpace();
  fail(`${what} (exit code ${code}); what went wrong stands above.`);
}
