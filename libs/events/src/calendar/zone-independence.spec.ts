import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from '@jest/globals';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../../../../', import.meta.url));
const script = fileURLToPath(new URL('./fixtures/every-output.ts', import.meta.url));
const loader = ['--import', '@swc-node/register/esm-register', '-C', '@peerloop/source'];

/** All outputs of the calendar folder, computed on a machine that stands in a time zone. */
async function outputsUnder(timeZone: string): Promise<string> {
  const { NODE_OPTIONS: _ofJest, ...environment } = process.env;
  const { stdout } = await run(process.execPath, [...loader, script], {
    cwd: root,
    env: { ...environment, TZ: timeZone },
    maxBuffer: 64 * 1024 * 1024,
  });
  return stdout;
}

describe("the machine's time zone", () => {
  it('changes no byte of times, texts, reminders and calendar files', async () => {
    const reference = await outputsUnder('UTC');
    expect(reference.split('\n').length).toBeGreaterThan(2000);
    for (const timeZone of ['America/New_York', 'Asia/Kathmandu']) {
      expect((await outputsUnder(timeZone)) === reference).toBe(true);
    }
  }, 120_000);
});
