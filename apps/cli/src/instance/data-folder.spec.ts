import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { exitCode, failureOf } from '../failure/failure.js';
import { DataFolder } from './data-folder.js';
import { dataFormat, InstanceRecord } from './instance-record.js';

let place: string;

beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'peerloop-data-'));
});
afterEach(() => rmSync(place, { recursive: true }));

function failing(work: () => unknown): { sentence: string; exitCode: number } {
  try {
    work();
  } catch (error) {
    return failureOf(error);
  }
  throw new Error('did not fail');
}

describe('DataFolder', () => {
  it('is made, for its owner alone to read', () => {
    const folder = DataFolder.open(join(place, 'a/b'));
    expect(statSync(folder.path).mode & 0o066).toBe(0);
  });

  it('is refused in one sentence when a file is in its place', () => {
    const file = join(place, 'file');
    writeFileSync(file, '');
    expect(failing(() => DataFolder.open(file)).exitCode).toBe(exitCode.noAccess);
    expect(failing(() => DataFolder.open(join(file, 'below'))).sentence).toContain('not a folder');
  });

  const onLinux = process.platform === 'linux' ? it : it.skip;
  onLinux('is refused where no folder can be made', () => {
    const failure = failing(() => DataFolder.open('/proc/peerloop/data'));
    expect(failure.exitCode).toBe(exitCode.noAccess);
    expect(failure.sentence).toMatch(/^No folder can be made in \/proc: [^\n]*\.$/);
  });

  it('is refused when there is too little space', () => {
    const folder = DataFolder.open(place);
    expect(() => folder.demandSpace(1)).not.toThrow();
    const failure = failing(() => folder.demandSpace(1e12));
    expect(failure.exitCode).toBe(exitCode.noSpace);
    expect(failure.sentence).toBe(
      `The disk that holds ${place} is full: free some space (at least 200 MB) and start again.`,
    );
  });

  it('keeps one secret key, which only its owner can read', () => {
    const folder = DataFolder.open(place);
    const key = folder.secretKey();
    expect(key.length).toBeGreaterThanOrEqual(43);
    expect(folder.secretKey()).toBe(key);
    expect(statSync(folder.file('secret.key')).mode & 0o077).toBe(0);
    expect(readdirSync(place)).toEqual(['secret.key']);
  });

  it('is refused with a secret key of which nothing is left', () => {
    const folder = DataFolder.open(place);
    writeFileSync(folder.file('secret.key'), '');
    expect(failing(() => folder.secretKey()).sentence).toContain('secret.key holds no key');
  });
});

describe('InstanceRecord', () => {
  it('keeps facts', () => {
    const folder = DataFolder.open(place);
    InstanceRecord.open(folder).keep({ seed: 'demo' });
    InstanceRecord.open(folder).keep({ administrator: 'ana@example.org' });
    expect(InstanceRecord.open(folder).facts).toEqual({
      format: dataFormat,
      seed: 'demo',
      administrator: 'ana@example.org',
    });
  });

  it('refuses the folder of a newer version', () => {
    const folder = DataFolder.open(place);
    writeFileSync(folder.file('instance.json'), JSON.stringify({ format: dataFormat + 1 }));
    const failure = failing(() => InstanceRecord.open(folder));
    expect(failure.exitCode).toBe(exitCode.otherVersion);
    expect(failure.sentence).toContain(
      'written by a newer Peerloop (data format 2, this one knows 1)',
    );
  });

  it.each(['', '{', '{}', '[]', '{"format":"x"}'])('refuses the unreadable record %j', (text) => {
    const folder = DataFolder.open(place);
    writeFileSync(folder.file('instance.json'), text);
    expect(failing(() => InstanceRecord.open(folder)).sentence).toContain('cannot be read');
    expect(readFileSync(folder.file('instance.json'), 'utf8')).toBe(text);
  });
});

describe('failureOf', () => {
  it.each([
    ['ENOSPC', exitCode.noSpace],
    ['EDQUOT', exitCode.noSpace],
    ['EACCES', exitCode.noAccess],
    ['EROFS', exitCode.noAccess],
  ])('has a sentence for %s', (code, expected) => {
    const error = Object.assign(new Error(`${code}: something`), { code, path: '/data/x' });
    const failure = failureOf(error);
    expect(failure.exitCode).toBe(expected);
    expect(failure.sentence).toMatch(/^[^\n]*\/data\/x[^\n]*\.$/);
  });

  it('says of anything else that it was not expected', () => {
    expect(failureOf(new TypeError('x is not a function'))).toMatchObject({
      exitCode: exitCode.bug,
      sentence: 'Peerloop stopped because of an unexpected error: x is not a function',
    });
  });
});
