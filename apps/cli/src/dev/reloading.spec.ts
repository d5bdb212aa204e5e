import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { until } from '../../test/instance-process.js';
import { isAlive } from '../instance/process-identity.js';
import { ReloadingProcess } from './reloading-process.js';
import { SourceWatch } from './source-watch.js';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'peerloop-reloading-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('SourceWatch', () => {
  it('tells once of a burst, and nothing of what no process reads', async () => {
    mkdirSync(join(folder, 'room'));
    const heard: string[] = [];
    const watch = new SourceWatch([folder], (file) => heard.push(file));
    try {
      writeFileSync(join(folder, 'room/a.spec.ts'), '');
      writeFileSync(join(folder, 'room/.a.ts.swp'), '');
      writeFileSync(join(folder, 'notes.md'), '');
      writeFileSync(join(folder, 'room/a.ts'), '1');
      writeFileSync(join(folder, 'room/b.ts'), '2');
      await until('it was told', () => heard.length > 0);
      expect(heard).toEqual([join(folder, 'room/b.ts')]);

      // As editors save: beside the file, and then in its place.
      writeFileSync(join(folder, 'room/.a.ts.next'), '3');
      renameSync(join(folder, 'room/.a.ts.next'), join(folder, 'room/a.ts'));
      await until('it was told of the file put in place', () => heard.length > 1);
      expect(heard[1]).toBe(join(folder, 'room/a.ts'));
    } finally {
      watch.close();
    }
  });
});

describe('ReloadingProcess', () => {
  const starts = (): readonly number[] => {
    try {
      return readFileSync(join(folder, 'starts.txt'), 'utf8').trim().split('\n').map(Number);
    } catch {
      return [];
    }
  };
  // Says that it is there, and stays until it is ended.
  const program = `
    import { appendFileSync } from 'node:fs';
    import { join } from 'node:path';
    appendFileSync(join(import.meta.dirname, 'starts.txt'), process.pid + '\\n');
    setInterval(() => undefined, 1_000);`;

  it('runs the newest source, waits while that is broken, and leaves nothing behind', async () => {
    const file = join(folder, 'program.mjs');
    const ends: string[] = [];
    writeFileSync(file, program);
    const process = new ReloadingProcess(file, (how) => ends.push(how));
    process.start();
    await until('it runs', () => starts().length === 1);

    await process.reload();
    await until('it runs anew', () => starts().length === 2);
    expect(starts().map(isAlive)).toEqual([false, true]);
    expect(ends).toEqual([]);

    writeFileSync(file, 'process.exit(3)');
    await process.reload();
    await until('it has ended', () => ends.length > 0);
    expect(ends).toEqual(['exit code 3']);

    writeFileSync(file, program);
    // Two changes at once.
    await Promise.all([process.reload(), process.reload()]);
    await process.stop();
    expect(starts().filter(isAlive)).toEqual([]);
    await process.reload();
    expect(ends).toEqual(['exit code 3']);
  });
});
