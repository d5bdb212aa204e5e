// What `npm start` runs, on whatever Node the machine has and before anything is installed: installs
// what the lockfile says if that is not there, builds what changed, and hands over to the `peerloop`
// command on the project's own Node.
//   node tools/start.mjs [command] [arguments]      (the command is "start" without one)
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
import {
  at,
  endIfStopped,
  fail,
  failOfSpace,
  listenForSignals,
  run,
  runQuietly,
  step,
} from './start-program.mjs';

const stampFile = at('node_modules/.cache/peerloop/start.json');
const ownNode = at('node_modules/node/bin/node');
const oldestNode = [20, 19];

function demandNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [needMajor, needMinor] = oldestNode;
  if (major > needMajor || (major === needMajor && minor >= needMinor)) return;
  fail(
    `Peerloop needs Node ${oldestNode.join('.')} or newer to start, and this is Node ${process.versions.node}: install a newer one from https://nodejs.org.`,
  );
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

async function nx(args, what, onLine) {
  const env = {
    NX_DAEMON: 'false',
    NX_TUI: 'false',
    // The terminal may be any; the output is read by us.
    NO_COLOR: '1',
    FORCE_COLOR: '0',
    NODE_ENV: 'production',
    PATH: `${at('node_modules/.bin')}${process.platform === 'win32' ? ';' : ':'}${process.env.PATH ?? ''}`,
  };
  await runQuietly(ownNode, [at('node_modules/nx/dist/bin/nx.js'), ...args], env, what, onLine);
}

/** Builds what changed; answers what tells this build from others. */
async function build() {
  const wanted = signature();
  if (readJson(stampFile)?.built === wanted && isBuilt()) return wanted;
  const total = readdirSync(at('libs')).length + readdirSync(at('apps')).length;
  await step('Building what changed', async (news) => {
    let count = 0;
    await nx(['run-many', '-t', 'build', '--outputStyle=stream'], 'The build failed', (line) => {
      if (!/^> nx run .*:build/.test(line)) return;
      count += 1;
      news(`${Math.min(count, total)} of ${total}`);
    });
  });
  keepStamp({ built: wanted });
  return wanted;
}

// --- handing over --------------------------------------------------------------------------------

const fromSource = ['-C', '@peerloop/source', '--import', '@swc-node/register/esm-register'];

/** Of the command that runs everything from source; only the documents of the pages are made for it. */
async function handOverSources(args) {
  await step('Making the documents of the pages', () =>
    nx(['run', '@peerloop/web:codegen'], 'The documents of the pages cannot be made'),
  );
  return handOver([...fromSource, at('apps/cli/src/main.ts'), 'dev', ...args]);
}

async function handOverBuilt(command, args, buildId) {
  const main = at('apps/cli/dist/main.js');
  return handOver([main, command, ...(command === 'start' ? [`--build=${buildId}`] : []), ...args]);
}

async function handOver(args) {
  endIfStopped();
  return run(ownNode, args, {
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
  process.exit(
    await (command === 'dev' ? handOverSources(args) : handOverBuilt(command, args, await build())),
  );
} catch (error) {
  if (error.code === 'ENOSPC') failOfSpace();
  fail(`Peerloop could not be started: ${error.message}`);
}
