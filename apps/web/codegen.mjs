// Types the pages' GraphQL documents against the schema and writes the list of the documents the
// api trusts. Run it after changing a document or the schema.
import { readFile, writeFile } from 'node:fs/promises';
import { generate, loadCodegenConfig } from '@graphql-codegen/cli';

const generated = new URL('./src/lib/graphql/generated/', import.meta.url);
const manifest = new URL('../../libs/contracts/trusted-documents.json', import.meta.url);

const { config } = await loadCodegenConfig({ configFilePath: './codegen.ts' });
await generate({ ...config, silent: true }, true);

const documents = JSON.parse(
  await readFile(new URL('persisted-documents.json', generated), 'utf8'),
);
const sorted = Object.fromEntries(Object.entries(documents).sort(([a], [b]) => (a < b ? -1 : 1)));
await writeFile(manifest, `${JSON.stringify(sorted, null, 2)}\n`);
