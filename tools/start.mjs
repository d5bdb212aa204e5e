// What `npm start` runs, on whatever Node the machine has and before anything is installed: installs
// what the lockfile says if that is not there, builds what changed, and hands over to the `peerloop`
// command on the project's own Node.
//   node tools/start.mjs [command] [arguments]      (the command is "start" without one)
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const at = (...parts) => join(root, ...parts);
const stampFile = at('node_modules/.cache/peerloop/start.json');
const ownNode = at('node_modules/node/bin/node');
const oldestNode = [20, 19];

const exit = { failed: 1, usage: 64, noSpace: 74 };
const signalNumbers = { SIGINT: 2, SIGTERM: 15, SIGHUP: 1 };
const isTerminal = process.stdout.isTTY === true;

/** Ends with one sentence. */
function fail(sentence, code = exit.failed) {
  process.stderr.write(`\n${sentence}\n`);
  process.exit(code);
}

function demandNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [needMajor, needMinor] = oldestNode;
  if (major > needMajor || (major === needMajor && minor >= needMinor)) return;
  fail(
    `Peerloop needs Node ${oldestNode.join('.')} or newer to start, and this is Node ${process.versions.node}: install a newer one from https://nodejs.org.`,
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

function listenForSignals() {
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

/** Runs a program to its end; answers its exit code, 128 + n after signal n as shells do. */
function run(command, args, options) {
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
async function step(text, work) {
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
async function runQuietly(command, args, env, what, onLine = () => {}) {
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
  if (stopSignal) process.exit(128 + signalNumbers[stopSignal]);
  if (code === 0) return;
  if (isTerminal) process.stdout.write('\n');
  process.stderr.write(output);
  if (/ENOSPC|No space left on device/i.test(output)) {
    fail(
      `The disk that holds ${root} is full: free some space (at least 2 GB) and start again.`,
      exit.noSpace,
    );
  }
  fail(`${what} (exit code ${code}); what went wrong stands above.`);
}

// --- what is there already -----------------------------------------------------------------------

function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

function keepStamp(facts) {
  const next = `${stampFile}.next`;
  mkdirSync(dirname(stampFile), { recursive: true });
  writeFileSync(next, JSON.stringify({ ...readJson(stampFile), ...facts }));
  renameSync(next, stampFile);
}

const hash = (text) => createHash('sha256').update(text).digest('hex').slice(0, 32);

/** Whether every package of the lockfile is in node_modules in that version, whoever put it there. */
function isInstalled(lock) {
  const there = readJson(at('node_modules/.package-lock.json'))?.packages;
  if (!there) return false;
  return Object.entries(lock.packages).every(([path, { version, optional, devOptional, link }]) => {
    if (!path.startsWith('node_modules/') || link) return true;
    return path in there ? there[path].version === version : Boolean(optional || devOptional);
  });
}

async function install() {
  const text = readFileSync(at('package-lock.json'), 'utf8');
  const wanted = hash(`${text}${process.platform}${process.arch}`);
  if (readJson(stampFile)?.installed === wanted && existsSync(ownNode)) return;
  const isThere = existsSync(ownNode) && isInstalled(JSON.parse(text));
  if (!isThere) {
    const npm = process.env.npm_execpath ?? '';
    const isNpm = basename(npm).startsWith('npm-cli');
    const [command, first] = isNpm ? [process.execPath, [npm]] : ['npm', []];
    // All of it, also in production: the runtime and the build are development dependencies.
    const args = [...first, 'ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
    await step('Installing packages (a few minutes the first time)', () =>
      runQuietly(command, args, {}, 'The packages could not be installed: npm ci failed'),
    );
  }
  keepStamp({ installed: wanted });
}

const notSource = new Set([
  'node_modules',
  'dist',
  'build',
  '.svelte-kit',
  'generated',
  'paraglide',
  'test',
]);

/** Every file below a folder that a build may depend on, with what tells a changed one. */
function sourcesBelow(folder, found) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (!notSource.has(entry.name)) sourcesBelow(path, found);
    } else if (entry.isFile() && !/\.spec\.ts$|\.md$|^trusted-documents\.json$/.test(entry.name)) {
      const { size, mtimeMs } = statSync(path);
      found.push(`${path} ${size} ${mtimeMs}`);
    }
  }
}

function signature() {
  const found = [process.platform, process.arch];
  for (const folder of ['apps', 'libs']) sourcesBelow(at(folder), found);
  for (const file of ['package-lock.json', 'nx.json', '.swcrc', 'tsconfig.base.json']) {
    found.push(readFileSync(at(file), 'utf8'));
  }
  return hash(found.join('\n'));
}

const built = [
  'apps/api/dist/main.js',
  'apps/worker/dist/main.js',
  'apps/cli/dist/main.js',
  'apps/web/build/handler.js',
];

function isBuilt() {
  const libraries = readdirSync(at('libs')).filter(
    // The components of the ui library are built into the web process.
    (name) => name !== 'ui' && existsSync(at('libs', name, 'src/index.ts')),
  );
  const outputs = [...built, ...libraries.map((name) => `libs/${name}/dist/index.js`)];
  return outputs.every((file) => existsSync(at(file)));
}

/** Builds what changed; answers what tells this build from others. */
async function build() {
  const wanted = signature();
  if (readJson(stampFile)?.built === wanted && isBuilt()) return wanted;
  const total = readdirSync(at('libs')).length + readdirSync(at('apps')).length;
  const env = {
    NX_DAEMON: 'false',
    NX_TUI: 'false',
    // The terminal may be any; the output is read by us.
    NO_COLOR: '1',
    FORCE_COLOR: '0',
    NODE_ENV: 'production',
    PATH: `${at('node_modules/.bin')}${process.platform === 'win32' ? ';' : ':'}${process.env.PATH ?? ''}`,
  };
  const nx = at('node_modules/nx/dist/bin/nx.js');
  await step('Building what changed', async (news) => {
    let count = 0;
    await runQuietly(
      ownNode,
      [nx, 'run-many', '-t', 'build', '--outputStyle=stream'],
      env,
      'The build failed',
      (line) => {
        if (!/^> nx run .*:build/.test(line)) return;
        count += 1;
        news(`${Math.min(count, total)} of ${total}`);
      },
    );
  });
  keepStamp({ built: wanted });
  return wanted;
}

// --- handing over --------------------------------------------------------------------------------

async function handOver(command, args, buildId) {
  const main = at('apps/cli/dist/main.js');
  const all = [main, command, ...(command === 'start' ? [`--build=${buildId}`] : []), ...args];
  return run(ownNode, all, {
    // It stops when we are gone, kill -9 included.
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, NODE_COMPILE_CACHE: at('node_modules/.cache/node-compile') },
  });
}

demandNode();
listenForSignals();
const [command = 'start', ...args] = process.argv.slice(2);
try {
  await install();
  const buildId = await build();
  if (stopSignal) process.exit(128 + signalNumbers[stopSignal]);
  process.exit(await handOver(command, args, buildId));
} catch (error) {
  const isFull = error.code === 'ENOSPC';
  if (isFull)
    fail(
      `The disk that holds ${root} is full: free some space (at least 2 GB) and start again.`,
      exit.noSpace,
    );
  fail(`Peerloop could not be started: ${error.message}`);
}
