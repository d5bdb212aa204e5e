import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { configurationTable } from '@peerloop/platform/config';

/**
 * Writes the table of environment variables into the README, between its two marks:
 *   node --import @swc-node/register/esm-register -C @peerloop/source tools/configuration/write-configuration.ts
 */
const file = join(import.meta.dirname, '../../README.md');
const section = /(<!-- configuration:begin -->\n)[\s\S]*?(<!-- configuration:end -->)/;

const text = await readFile(file, 'utf8');
if (!section.test(text))
  throw new Error('README.md has no configuration:begin and configuration:end');
await writeFile(
  file,
  text.replace(
    section,
    (_all, begin: string, end: string) => `${begin}\n${configurationTable()}\n\n${end}`,
  ),
);
