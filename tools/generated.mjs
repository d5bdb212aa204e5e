// Everything in the repository that is made of something else, in the order in which one is made of
// the other:
//   the resolvers   → libs/contracts/schema.graphql → docs/schema.md
//   the schema      → apps/web/src/lib/graphql/generated, libs/contracts/trusted-documents.json
//   the settings    → the table in README.md
//   the languages   → apps/web/{project,trial}.inlang/settings.json
//   the catalogues  → apps/web/src/lib/paraglide (not committed)
//   the migrations  → tools/migrations/landed.sha256, to which it only ever adds
// node tools/generated.mjs           makes it all anew
// node tools/generated.mjs --check   changes nothing; names what is stale and fails
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { buildSchema } from 'graphql';
import { keepLanded, landedFile } from './migrations/landed-migrations.mjs';
import { renderSchemaPage } from './schema/schema-page.mjs';

const root = join(import.meta.dirname, '..');
const at = (...parts) => join(root, ...parts);
const schemaFile = at('libs/contracts/schema.graphql');

/** Runs a program to its end. @throws Error with what it printed */
function run(args, cwd = root) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  if (status !== 0) throw new Error(`${args.join(' ')} failed:\n${stdout}${stderr}`);
  return stdout;
}

const fromSource = ['--import', '@swc-node/register/esm-register', '-C', '@peerloop/source'];

const steps = [
  {
    name: 'schema',
    outputs: ['libs/contracts/schema.graphql'],
    make: () => run([...fromSource, 'tools/schema/print-schema.ts', schemaFile]),
  },
  {
    name: 'documents of the pages',
    outputs: ['apps/web/src/lib/graphql/generated', 'libs/contracts/trusted-documents.json'],
    make: () => run(['codegen.mjs'], at('apps/web')),
  },
  {
    name: 'schema page',
    outputs: ['docs/schema.md'],
    make: () => {
      const schema = buildSchema(readFileSync(schemaFile, 'utf8'));
      writeFileSync(at('docs/schema.md'), renderSchemaPage(schema));
    },
  },
  {
    name: 'configuration table',
    outputs: ['README.md'],
    make: () => {
      run([...fromSource, 'tools/configuration/write-configuration.ts']);
      run([at('node_modules/prettier/bin/prettier.cjs'), '--write', 'README.md']);
    },
  },
  {
    name: 'languages of the pages',
    outputs: ['apps/web/project.inlang/settings.json', 'apps/web/trial.inlang/settings.json'],
    make: () => {
      run([...fromSource, 'tools/languages/write-projects.ts']);
      const files = ['project', 'trial'].map((name) => `apps/web/${name}.inlang/settings.json`);
      run([at('node_modules/prettier/bin/prettier.cjs'), '--write', ...files]);
    },
  },
  {
    name: 'messages of the pages',
    outputs: [],
    make: () =>
      run(
        [
          at('node_modules/@inlang/paraglide-js/bin/run.js'),
          ...['compile', '--project', './project.inlang', '--outdir', './src/lib/paraglide'],
        ],
        at('apps/web'),
      ),
  },
  {
    name: 'landed migrations',
    outputs: [landedFile],
    make: () => keepLanded(root),
  },
];

/** Every file at or below a path, with its text. */
function texts(path) {
  const absolute = at(path);
  if (!existsSync(absolute)) return new Map();
  if (statSync(absolute).isFile()) return new Map([[absolute, readFileSync(absolute, 'utf8')]]);
  const files = readdirSync(absolute, { recursive: true, encoding: 'utf8' })
    .map((name) => join(absolute, name))
    .filter((file) => statSync(file).isFile());
  return new Map(files.map((file) => [file, readFileSync(file, 'utf8')]));
}

const committed = () =>
  new Map(steps.flatMap(({ outputs }) => outputs.flatMap((output) => [...texts(output)])));

function putBack(before, after) {
  for (const file of after.keys()) if (!before.has(file)) rmSync(file);
  for (const [file, text] of before) if (after.get(file) !== text) writeFileSync(file, text);
}

const isCheck = process.argv.includes('--check');
const before = committed();
let stale = [];
try {
  for (const { make } of steps) make();
  const after = committed();
  const files = [...new Set([...before.keys(), ...after.keys()])];
  stale = files.filter((file) => before.get(file) !== after.get(file));
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
} finally {
  if (isCheck) putBack(before, committed());
}
const names = stale.map((file) => `  ${relative(root, file)}\n`).join('');
if (isCheck && stale.length > 0) {
  process.stderr.write(`Stale; run node tools/generated.mjs:\n${names}`);
  process.exitCode = 1;
} else if (stale.length > 0) {
  process.stdout.write(`Made anew:\n${names}`);
}
