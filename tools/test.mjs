import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const cache = join(root, 'node_modules/.cache/peerloop-test');
const jestOptions = '--experimental-vm-modules --no-warnings';

const command = (name, program, args, environment = {}) => ({ name, program, args, environment });
const jest = (name, ...args) => ({
  ...command(name, 'jest', args, { NODE_OPTIONS: jestOptions }),
  report: join(cache, `${name.replaceAll(' ', '-')}.json`),
});

const build = command('build', 'nx', ['run-many', '-t', 'build']);

// They write into the checkout before they look.
const generating = [
  build,
  command('generated files', 'node', ['tools/generated.mjs', '--check']),
  command('types of the pages', 'nx', ['run', '@peerloop/web:typecheck']),
];

// They only read; the linter alone keeps one core busy for minutes.
const reading = [
  command('types', 'tsc', ['-p', 'tsconfig.json']),
  command('format', 'prettier', ['--check', '--log-level', 'warn', '.']),
  command('lint', 'eslint', ['.', '--cache', '--cache-location', join(cache, 'eslint')], {
    // Types of the whole repository at once.
    NODE_OPTIONS: '--max-old-space-size=8192',
  }),
];

const tests = [
  jest(
    'unit and database',
    '--testPathIgnorePatterns',
    '<rootDir>/test/',
    '\\.scaled\\.spec\\.ts$',
  ),
  jest('flows and contracts', 'test/flows', 'test/contract'),
  jest('chaos', 'test/chaos'),
  jest('browser', 'test/browser', '--runInBand'),
];

const suites = {
  // Everything a fresh machine can run, on the embedded topology.
  embedded: { first: generating, then: tests, beside: reading },
  // What must hold on Redis with several processes as well.
  scaled: { first: [build], then: [jest('scaled', '--config', 'jest.scaled.config.mjs')] },
};

/** @param {(text: string) => void} print gets what it says, as it says it */
function run({ program, args, environment, report }, print) {
  const reporting = report ? ['--json', `--outputFile=${report}`, '--passWithNoTests=false'] : [];
  return new Promise((resolve) => {
    const child = spawn(program, [...args, ...reporting], {
      cwd: root,
      // Jest prints its JSON to standard output too; the file is what counts.
      stdio: ['ignore', report ? 'ignore' : 'pipe', 'pipe'],
      env: {
        ...process.env,
        ...environment,
        PATH: `${join(root, 'node_modules/.bin')}:${process.env.PATH}`,
        NX_DAEMON: 'false',
        FORCE_COLOR: '0',
      },
    });
    child.stdout?.setEncoding('utf8').on('data', print);
    child.stderr.setEncoding('utf8').on('data', print);
    child.once('error', (error) => {
      print(`${error.message}\n`);
      resolve(1);
    });
    child.once('close', (code) => resolve(code ?? 1));
  });
}

/** A command counts as one check; a Jest run as its tests, and as one failure when it broke down. */
function count(step, code) {
  if (!step.report) return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
  try {
    const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(
      readFileSync(step.report, 'utf8'),
    );
    const failed = numFailedTests + numRuntimeErrorTestSuites;
    return { passed: numPassedTests, failed: failed === 0 && code !== 0 ? 1 : failed };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

const suite = process.argv[2] ?? 'embedded';
const only = process.argv.slice(3);
const total = { passed: 0, failed: 0 };

async function take(step, print) {
  if (only.length > 0 && !only.includes(step.name)) return;
  if (step.report) rmSync(step.report, { force: true });
  print(`\n— ${step.name}\n`);
  const started = performance.now();
  const { passed, failed } = count(step, await run(step, print));
  total.passed += passed;
  total.failed += failed;
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  print(`  ${step.name}: ${passed} passed, ${failed} failed, ${seconds} s\n`);
}

async function takeEach(steps = []) {
  for (const step of steps) await take(step, (text) => process.stdout.write(text));
}

/** Says everything at its end, so as not to talk into what runs at the same time. */
async function takeAside(steps = []) {
  for (const step of steps) {
    let said = '';
    await take(step, (text) => (said += text));
    process.stdout.write(said);
  }
}

mkdirSync(cache, { recursive: true });
const { first, then, beside } = suites[suite];
await takeEach(first);
await Promise.all([takeEach(then), takeAside(beside)]);
writeFileSync(join(cache, `${suite}.json`), JSON.stringify(total));
process.stdout.write(`\n${total.passed} passed, ${total.failed} failed\n`);
process.exitCode = total.failed === 0 ? 0 : 1;
