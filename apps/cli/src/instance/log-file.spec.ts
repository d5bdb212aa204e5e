import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { finished } from 'node:stream/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { LogFile } from './log-file.js';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'peerloop-log-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('LogFile', () => {
  it('splits a stream into lines, wherever its chunks are cut', async () => {
    const log = new LogFile(join(folder, 'logs/api.log'));
    const stream = new PassThrough();
    const heard: string[] = [];
    log.follow(stream, (line) => heard.push(line));
    const bytes = Buffer.from('first\nŠime и друго\nno end');
    for (const byte of bytes) stream.write(Buffer.from([byte]));
    stream.end();
    await finished(stream);
    log.close();
    expect(heard).toEqual(['first', 'Šime и друго', 'no end']);
    expect(readFileSync(log.path, 'utf8')).toBe('first\nŠime и друго\nno end\n');
    expect(log.lastLines).toEqual(heard);
  });

  it('never grows without end', () => {
    const log = new LogFile(join(folder, 'api.log'));
    const line = 'x'.repeat(1024 * 1024);
    for (let count = 0; count < 65; count += 1) log.write(line);
    log.close();
    const files = readdirSync(folder).sort((a, b) => a.localeCompare(b));
    expect(files).toEqual(['api.log', 'api.log.1', 'api.log.2', 'api.log.3']);
    for (const file of files)
      expect(statSync(join(folder, file)).size).toBeLessThan(12 * 1024 ** 2);
  });

  it('survives a place that cannot be written', () => {
    const log = new LogFile(join(import.meta.filename, 'api.log'));
    log.write('lost, but remembered');
    expect(log.lastLines).toEqual(['lost, but remembered']);
  });

  it('survives a full disk, and remembers what the disk did not take', () => {
    const log = new LogFile('/dev/full');
    log.write('lost, but remembered');
    log.close();
    expect(log.lastLines).toEqual(['lost, but remembered']);
  });
});
