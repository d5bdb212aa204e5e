// What a page's scripts and a style sheet import.
const importsOf = (text) =>
  [...text.matchAll(/^\s*import\s[^;]+;/gm)].map(([statement]) => statement).join('\n');

/**
 * Finds what nothing uses: files, exports, dependencies.
 * @type {import('knip').KnipConfig}
 */
export default {
  // A type that is part of a signature in its own file is named for whoever reads that.
  ignoreExportsUsedInFile: { interface: true, type: true },
  ignoreDependencies: [
    // Programs that other programs call: Jest by the test run, swc by Nx.
    'jest',
    '@swc/cli',
    // Types alone, of packages that are found by their own name.
    '@types/mailparser',
    '@types/smtp-server',
  ],
  compilers: { svelte: importsOf, css: (text) => importsOf(text.replaceAll('@import', 'import')) },
  exclude: ['unresolved'],
  // Made from the schema.
  ignoreIssues: { 'apps/web/src/lib/graphql/generated/**': ['types'] },
  ignoreBinaries: ['useradd', 'redis-server'],
  workspaces: {
    '.': {
      entry: [
        'tools/**/*.{mjs,ts}',
        'test/**/*.spec.ts',
        // Processes of their own.
        'test/bench/{child,mail-server,sockets}.ts',
        'test/browser/demo-instance.ts',
        'test/bench/limits/bare-*.ts',
        'jest.*.mjs',
      ],
      project: ['tools/**/*.{mjs,ts}', 'test/**/*.ts'],
    },
    'apps/web': {
      entry: [
        '{server,dev}.mjs',
        'src/env.ts',

        'src/routes/**/*.{ts,svelte}',
        'src/**/*.graphql.ts',
        'messages/catalogue-format.js',
      ],
      project: ['src/**/*.{ts,svelte}'],
    },
    'apps/cli': {
      entry: ['test/**/*.{ts,mjs}', 'src/dev/reloading-{api,worker}.ts'],
      project: ['src/**/*.ts'],
    },
    'apps/*': { project: ['src/**/*.ts'] },
    'libs/ui': { project: ['src/**/*.{ts,svelte}'] },
    'libs/testing': {
      // Processes of their own, and what they are started by.
      entry: ['src/{database,process,redis,worker}/*.ts'],
      project: ['src/**/*.ts'],
      includeEntryExports: true,
    },
    'libs/*': { project: ['src/**/*.ts'], includeEntryExports: true },
  },
};
