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

// Everything a fresh machine can run, on the embedded topology.
const suites = {
  embedded: [
    command('build', 'nx', ['run-many', '-t', 'build']),
    command('generated files', 'node', ['tools/generated.mjs', '--check']),
    command('types', 'tsc', ['-p', 'tsconfig.json']),
    command('types of the pages', 'nx', ['run', '@peerloop/web:typecheck']),
    command('lint', 'eslint', ['.', '--cache', '--cache-location', join(cache, 'eslint')], {
      // Types of the whole repository at once.
      NODE_OPTIONS: '--max-old-space-size=8192',
    }),
    command('format', 'prettier', ['--check', '--log-level', 'warn', '.']),
    jest(
      'unit and database',
      '--testPathIgnorePatterns',
      '<rootDir>/test/',
      '\\.scaled\\.spec\\.ts$',
    ),
    jest('flows and contracts', 'test/flows', 'test/contract'),
    jest('chaos', 'test/chaos'),
    jest('browser', 'test/browser', '--runInBand'),
  ],
  // What must hold on Redis with several processes as well.
  scaled: [
    command('build', 'nx', ['run-many', '-t', 'build']),
    jest('scaled', '--config', 'jest.scaled.config.mjs'),
  ],
};

function run({ name, program, args, environment, report }) {
  process.stdout.write(`\n— ${name}\n`);
  const reporting = report ? ['--json', `--outputFile=${report}`, '--passWithNoTests=false'] : [];
  return new Promise((resolve) => {
    const child = spawn(program, [...args, ...reporting], {
      cwd: root,
      // Jest prints its JSON to standard output too; the file is what counts.
      stdio: ['ignore', report ? 'ignore' : 'inherit', 'inherit'],
      env: {
        ...process.env,
        ...environment,
        PATH: `${join(root, 'node_modules/.bin')}:${process.env.PATH}`,
        NX_DAEMON: 'false',
        FORCE_COLOR: '0',
      },
    });
    child.once('error', (error) => {
      process.stderr.write(`${error.message}\n`);
      resolve(1);
    });
    child.once('exit', (code) => resolve(code ?? 1));
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
mkdirSync(cache, { recursive: true });
const total = { passed: 0, failed: 0 };
for (const step of suites[suite]) {
  if (only.length > 0 && !only.includes(step.name)) continue;
  if (step.report) rmSync(step.report, { force: true });
  const started = performance.now();
  const { passed, failed } = count(step, await run(step));
  total.passed += passed;
  total.failed += failed;
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  process.stdout.write(`  ${step.name}: ${passed} passed, ${failed} failed, ${seconds} s\n`);
}
writeFileSync(join(cache, `${suite}.json`), JSON.stringify(total));
process.stdout.write(`\n${total.passed} passed, ${total.failed} failed\n`);
process.exitCode = total.failed === 0 ? 0 : 1;
