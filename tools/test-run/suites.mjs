import { join } from 'node:path';
import { about } from './about.mjs';

/**
 * One command of a test run.
 * @typedef {object} Step
 * @property {string} name
 * @property {string} program
 * @property {readonly string[]} args
 * @property {Readonly<Record<string, string>>} [environment]
 * @property {number} limit seconds after which it is ended and counts as failed; several times what it
 *   takes on two busy cores
 * @property {string} [report] file of a Jest run's figures, and the sign that its last test is over
 */

/**
 * The steps that write into the checkout before they look, then the tests, and beside those what only
 * reads the sources (the linter alone keeps one core busy for minutes).
 * @typedef {object} Suite
 * @property {readonly Step[]} first
 * @property {readonly Step[]} then
 * @property {readonly Step[]} [beside]
 */

const minutes = 60;
const jestOptions = '--experimental-vm-modules --no-warnings';

/**
 * @param {string} cache folder for figures and what linters remember
 * @param {string | null} word what the suite `about` is about
 * @returns {Readonly<Record<string, Suite>>}
 */
export function suitesFor(cache, word = null) {
  const command = (name, limit, program, ...args) => ({ name, program, args, limit });
  const jest = (name, limit, ...args) => ({
    ...command(name, limit, 'jest', ...args),
    environment: { NODE_OPTIONS: jestOptions },
    report: join(cache, `${name.replaceAll(' ', '-')}.json`),
  });
  const build = command('build', 10 * minutes, 'nx', 'run-many', '-t', 'build');
  const types = command('types', 5 * minutes, 'tsc', '-p', 'tsconfig.json');
  const lint = (...paths) => ({
    ...command(
      'lint',
      15 * minutes,
      'eslint',
      ...paths,
      '--cache',
      '--cache-location',
      join(cache, 'eslint'),
    ),
    // Types of the whole repository at once.
    environment: { NODE_OPTIONS: '--max-old-space-size=8192' },
  });

  const inBrowser = (...files) =>
    jest('browser', 20 * minutes, '--config', 'jest.browser.config.mjs', '--runInBand', ...files);

  const concerned = word === null ? { lint: [], tests: [], pages: [] } : about(word);

  return {
    // What concerns one word, for whoever works on it.
    about: {
      first: [],
      then: [
        ...(concerned.tests.length > 0 ? [jest('tests', 15 * minutes, ...concerned.tests)] : []),
        ...(concerned.pages.length > 0 ? [inBrowser(...concerned.pages)] : []),
      ],
      beside: [types, ...(concerned.lint.length > 0 ? [lint(...concerned.lint)] : [])],
    },
    // Everything a fresh machine can run, on the embedded topology.
    embedded: {
      first: [
        build,
        command('generated files', 5 * minutes, 'node', 'tools/generated.mjs', '--check'),
        command('types of the pages', 5 * minutes, 'nx', 'run', '@peerloop/web:typecheck'),
      ],
      then: [
        jest(
          'unit and database',
          15 * minutes,
          '--testPathIgnorePatterns',
          '<rootDir>/test/',
          '\\.scaled\\.spec\\.ts$',
        ),
        // They wait for their own servers much of the time: one beside the other.
        jest('flows and contracts', 15 * minutes, '--maxWorkers=2', 'test/flows', 'test/contract'),
        jest('chaos', 15 * minutes, 'test/chaos'),
        inBrowser(),
      ],
      beside: [
        types,
        command('unused code', 5 * minutes, 'knip', '--no-progress', '--no-config-hints'),
        command('format', 5 * minutes, 'prettier', '--check', '--log-level', 'warn', '.'),
        lint('.'),
      ],
    },
    // What must hold on Redis with several processes as well.
    scaled: {
      first: [build],
      then: [jest('scaled', 20 * minutes, '--config', 'jest.scaled.config.mjs')],
    },
  };
}
