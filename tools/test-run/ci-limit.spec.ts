import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';

const root = join(import.meta.dirname, '../..');
let place: string;

/** A checkout with nothing but `.ci/run`, and an npm that does as NPM says. */
beforeAll(() => {
  place = mkdtempSync(join(tmpdir(), 'peerloop-ci-'));
  for (const folder of ['.ci', 'bin', 'node_modules']) mkdirSync(join(place, folder));
  copyFileSync(join(root, '.ci/run'), join(place, '.ci/run'));
  writeFileSync(join(place, 'bin/npm'), '#!/bin/sh\nexec sh -c "$NPM"\n', { mode: 0o755 });
  writeFileSync(join(place, 'bin/redis-server'), '#!/bin/sh\n', { mode: 0o755 });
});
afterAll(() => rmSync(place, { recursive: true }));

function run(npm: string, limit: string): { code: number | null; lines: string[] } {
  const { status, stdout } = spawnSync('bash', ['.ci/run'], {
    cwd: place,
    encoding: 'utf8',
    env: {
      PATH: `${join(place, 'bin')}:${process.env['PATH'] ?? ''}`,
      NPM: npm,
      CI_LIMIT: limit,
    },
  });
  return { code: status, lines: stdout.trim().split('\n') };
}

it('ends a run that hangs, and counts it as failed', () => {
  const { code, lines } = run('sleep 600', '0.5');
  expect(code).toBe(124);
  expect(lines.slice(-2)).toEqual(['Not over after 0.5 s: ended.', '0 passed, 1 failed']);
});

it('says what both suites came to', () => {
  const figures =
    'mkdir -p node_modules/.cache/peerloop-test; cd node_modules/.cache/peerloop-test';
  const { code, lines } = run(
    `${figures}; echo '{"passed":3,"failed":0}' | tee embedded.json > scaled.json`,
    '60',
  );
  expect([code, lines.at(-1)]).toEqual([0, '6 passed, 0 failed']);
});
