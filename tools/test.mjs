// What a change must pass: node tools/test.mjs [suite] [step …], or what concerns one word of it:
// node tools/test.mjs [suite] <word>
import { mkdirSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { join } from 'node:path';
import { runSuite } from './test-run/run-suite.mjs';
import { suitesFor } from './test-run/suites.mjs';

const cache = join(import.meta.dirname, '../node_modules/.cache/peerloop-test');
const [name = 'embedded', ...only] = process.argv.slice(2);
const print = (text) => process.stdout.write(text);

mkdirSync(cache, { recursive: true });
const whole = suitesFor(cache)[name];
const steps = [...whole.first, ...whole.then, ...(whole.beside ?? [])].map((step) => step.name);
const word = only.find((one) => !steps.includes(one)) ?? null;
const suite = word === null ? whole : suitesFor(cache, word).about;
const { passed, failed, stoppedBy } = await runSuite(suite, word === null ? only : [], print);
if (stoppedBy === null && word === null) {
  writeFileSync(join(cache, `${name}.json`), JSON.stringify({ passed, failed }));
}
print(`\n${passed} passed, ${failed} failed\n`);
if (stoppedBy !== null) process.exit(128 + constants.signals[stoppedBy]);
process.exit(failed === 0 ? 0 : 1);
