import nx from '@nx/eslint-plugin';
import svelte from 'eslint-plugin-svelte';
import tseslint from 'typescript-eslint';

// Who may import whom (docs/architecture.md). One line per project; whatever is not named is refused.
const mayImport = {
  kernel: [],
  contracts: ['kernel'],
  platform: ['kernel', 'contracts'],
  identity: ['platform', 'kernel', 'contracts'],
  notifications: ['identity', 'platform', 'kernel', 'contracts'],
  moderation: ['notifications', 'identity', 'platform', 'kernel', 'contracts'],
  topics: [],
  sheets: ['kernel'],
  directory: ['topics'],
  participants: ['sheets', 'directory', 'topics'],
  rooms: ['directory', 'topics'],
  forum: ['rooms', 'directory', 'topics'],
  events: ['forum', 'rooms', 'directory', 'topics'],
  showcases: ['forum', 'directory', 'topics'],
};
const contexts = ['topics', 'directory', 'participants', 'rooms', 'forum', 'events', 'showcases'];
const core = ['notifications', 'moderation', 'identity', 'platform', 'kernel', 'contracts'];

const tags = (names) => names.map((name) => `ctx:${name}`);

const depConstraints = [
  ...Object.entries(mayImport).map(([name, allowed]) => ({
    sourceTag: `ctx:${name}`,
    onlyDependOnLibsWithTags: tags([name, ...allowed, ...(contexts.includes(name) ? core : [])]),
  })),
  { sourceTag: 'ctx:ui', onlyDependOnLibsWithTags: tags(['ui', 'kernel', 'contracts']) },
  { sourceTag: 'ctx:web', onlyDependOnLibsWithTags: tags(['web', 'ui', 'kernel', 'contracts']) },
  { sourceTag: 'layer:testing', onlyDependOnLibsWithTags: ['*'] },
  { sourceTag: 'ctx:contexts', onlyDependOnLibsWithTags: tags(contexts.concat(core)) },
  {
    sourceTag: 'ctx:demo',
    onlyDependOnLibsWithTags: tags([...contexts, ...core, 'sheets', 'contexts', 'demo']),
  },
  ...['api', 'worker'].map((app) => ({
    sourceTag: `ctx:${app}`,
    onlyDependOnLibsWithTags: tags([...contexts, ...core, 'contexts', 'testing', app]),
  })),
  {
    sourceTag: 'ctx:cli',
    onlyDependOnLibsWithTags: tags([...contexts, ...core, 'contexts', 'demo', 'testing', 'cli']),
  },
];

// Technology stays behind the platform.
const technology = [
  { name: 'bullmq', message: 'Only platform/queue speaks to BullMQ.' },
  { name: 'socket.io', message: 'Only platform/realtime speaks to socket.io.' },
  { name: 'nodemailer', message: 'Only platform/mail sends mail.' },
  { name: 'yauzl', message: 'Only sheets opens archives.' },
  { name: 'pg', message: 'Reads go through Sql, writes through UnitOfWork.' },
];

const restrict = (...entries) => [
  'error',
  {
    paths: entries,
    patterns: [{ regex: '^@peerloop/.+/acting$', message: 'Only demo and tests act for others.' }],
  },
];

// The clock is injected; see kernel/clock.ts.
const clockSyntax = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'Ask the injected Clock.',
  },
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'Ask the injected Clock.',
  },
];
const environmentSyntax = {
  selector: "MemberExpression[object.name='process'][property.name='env']",
  message: 'Only platform/config reads the environment.',
};

export default tseslint.config(
  {
    ignores: [
      '**/dist/**',
      '**/build/**',
      '**/.svelte-kit/**',
      '**/node_modules/**',
      '**/generated/**',
      'apps/web/src/lib/paraglide/**',
      '.data/**',
      '.nx/**',
    ],
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    plugins: { '@nx': nx },
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@nx/enforce-module-boundaries': [
        'error',
        {
          enforceBuildableLibDependency: false,
          allow: [],
          depConstraints,
          // What they allow has no circles; Nx sees some, through the tests of what testing stands on.
          ignoredCircularDependencies: [['*', '*']],
        },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/require-array-sort-compare': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // GraphQL output classes are shapes: readers answer plain rows that have them.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // Nest's modules are classes without members.
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      // `noUncheckedIndexedAccess` makes checked array access noisy without this.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': 'off',
      '@typescript-eslint/require-await': 'off',
      eqeqeq: 'error',
      'no-console': 'error',
      'max-lines': ['error', { max: 300, skipBlankLines: false, skipComments: false }],
      'max-lines-per-function': ['error', { max: 50, skipComments: true, skipBlankLines: true }],
      'no-restricted-imports': restrict(...technology),
      'no-restricted-syntax': ['error', ...clockSyntax, environmentSyntax],
    },
  },
  {
    files: [
      'libs/demo/src/**/*.ts',
      'libs/platform/src/**/*.ts',
      'libs/sheets/src/**/*.ts',
      'libs/testing/src/**/*.ts',
      'apps/cli/{src,test}/**/*.ts',
      'test/**/*.ts',
      'tools/**/*.ts',
    ],
    rules: { 'no-restricted-imports': 'off' },
  },
  {
    files: ['libs/*/src/**/*.resolver.ts'],
    rules: {
      'no-restricted-imports': restrict(...technology, {
        name: 'typeorm',
        message: 'A resolver delegates; services write, readers read.',
      }),
    },
  },
  {
    files: ['libs/*/src/**/*.entity.ts'],
    rules: {
      'no-restricted-imports': restrict(...technology, {
        name: '@nestjs/graphql',
        message: 'What is stored is not what is shown: use *.types.ts.',
      }),
    },
  },
  {
    files: ['libs/*/src/**/*.policy.ts'],
    ignores: ['libs/platform/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^(?!@peerloop/kernel$|\\.)',
              message: 'A policy knows the kernel and facts only.',
            },
          ],
        },
      ],
    },
  },
  {
    files: [
      'libs/platform/src/config/**/*.ts',
      'tools/**',
      'libs/testing/src/**/*.ts',
      'test/**/*.ts',
      '**/*.spec.ts',
      '**/main.ts',
      '**/*.config.ts',
      'apps/web/codegen.ts',
    ],
    rules: { 'no-restricted-syntax': ['error', ...clockSyntax] },
  },
  { files: ['libs/kernel/src/clock.ts'], rules: { 'no-restricted-syntax': 'off' } },
  {
    files: ['**/*.spec.ts', 'test/**/*.ts'],
    rules: {
      // Tests use the whole world; the borders are between what ships.
      '@nx/enforce-module-boundaries': 'off',
      'max-lines': ['error', { max: 500 }],
      'max-lines-per-function': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  ...svelte.configs.recommended,
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: {
      parserOptions: { parser: tseslint.parser, extraFileExtensions: ['.svelte'] },
    },
  },
  {
    // `#lib/…` is the web app's own name for its own files.
    files: ['apps/web/**/*.ts'],
    rules: {
      '@nx/enforce-module-boundaries': [
        'error',
        {
          enforceBuildableLibDependency: false,
          allow: [],
          allowCircularSelfDependency: true,
          depConstraints,
        },
      ],
    },
  },
  {
    files: ['apps/web/src/routes/**/*.ts'],
    rules: {
      'no-restricted-imports': restrict(...technology, {
        name: '#lib/server/forms/form.ts',
        importNames: ['readForm'],
        message: 'Every action of a form goes through `act`.',
      }),
    },
  },
  {
    files: ['apps/web/**/*.svelte', 'libs/ui/**/*.svelte'],
    // The pages are served from the root of their origin.
    rules: { 'svelte/no-navigation-without-resolve': 'off' },
  },
  // The one door for HTML made by the server, which has gone through its allow-list.
  { files: ['libs/ui/src/text/PostBody.svelte'], rules: { 'svelte/no-at-html-tags': 'off' } },
);
