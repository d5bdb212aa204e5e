import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { missingEntries } from './complete-lockfile.mjs';

describe('missingEntries', () => {
  it('finds optional packages that npm left out', () => {
    const packages = {
      '': {},
      'node_modules/core': {
        dev: true,
        libc: ['musl'],
        optionalDependencies: { '@x/core-linux-arm64-musl': '1.2.3', 'core-win32-x64': '1.2.3' },
      },
      'node_modules/core-win32-x64': { version: '1.2.3' },
    };
    expect(missingEntries({ packages })).toEqual({
      'node_modules/@x/core-linux-arm64-musl': {
        version: '1.2.3',
        cpu: ['arm64'],
        dev: true,
        libc: ['musl'],
        optional: true,
        os: ['linux'],
      },
    });
  });

  it('looks where Node looks', () => {
    const packages = {
      'node_modules/a/node_modules/b': { optionalDependencies: { c: '1.0.0', d: '1.0.0' } },
      'node_modules/a/node_modules/c': { version: '1.0.0' },
      'node_modules/d': { version: '1.0.0' },
    };
    expect(missingEntries({ packages })).toEqual({});
  });

  it('leaves ranges to npm', () => {
    const packages = { 'node_modules/a': { optionalDependencies: { c: '^1.0.0' } } };
    expect(() => missingEntries({ packages })).toThrow('run npm install');
  });
});

describe('the lockfile', () => {
  it('has every package that npm ci wants to find in it', () => {
    const text = readFileSync(join(import.meta.dirname, '../package-lock.json'), 'utf8');
    expect(
      Object.keys(missingEntries(JSON.parse(text) as Parameters<typeof missingEntries>[0])),
    ).toEqual([]);
  });
});
