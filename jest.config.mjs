import { readFileSync } from 'node:fs';

const swc = JSON.parse(readFileSync(new URL('./.swcrc', import.meta.url), 'utf8'));
delete swc.exclude;

export const base = {
  rootDir: import.meta.dirname,
  // Node's, in which nothing may be left open.
  testEnvironment: '<rootDir>/tools/jest/closing-environment.mjs',
  reporters: ['default', '<rootDir>/tools/jest/progress-reporter.mjs'],
  extensionsToTreatAsEsm: ['.ts'],
  testEnvironmentOptions: { customExportConditions: ['@peerloop/source', 'node', 'node-addons'] },
  transform: { '^.+\\.ts$': ['@swc/jest', { ...swc, swcrc: false, module: { type: 'es6' } }] },
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transformIgnorePatterns: ['/node_modules/', '/dist/'],
  // Worlds deliver events in an order of it; `--seed` brings it back.
  showSeed: true,
  globalSetup: '<rootDir>/tools/jest/global-setup.mjs',
  globalTeardown: '<rootDir>/tools/jest/global-teardown.mjs',
  setupFiles: ['reflect-metadata'],
  // Starting a whole world on two busy cores takes a while; what hangs still ends.
  testTimeout: 60_000,
  modulePathIgnorePatterns: ['/dist/', '/build/', '/.svelte-kit/'],
};

export default {
  ...base,
  // Those in a browser share an instance of the whole product: jest.browser.config.mjs.
  testMatch: ['<rootDir>/{libs,apps,tools}/**/*.spec.ts', '<rootDir>/test/!(browser)/**/*.spec.ts'],
};
