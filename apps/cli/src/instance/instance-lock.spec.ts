import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Failure } from '../failure/failure.js';
import { InstanceLock, lockHolder } from './instance-lock.js';
import { identityOf, isRunning } from './process-identity.js';

let folder: string;
const lockFile = (): string => join(folder, 'peerloop.lock');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'peerloop-lock-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('InstanceLock', () => {
  it('holds a folder until it is released', () => {
    const lock = InstanceLock.take(folder);
    expect(lockHolder(folder)).toEqual(identityOf(process.pid));
    lock.release();
    expect(lockHolder(folder)).toBeNull();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('refuses a second holder, and says who the first is', () => {
    InstanceLock.take(folder);
    const second = (): InstanceLock => InstanceLock.take(folder);
    expect(second).toThrow(Failure);
    expect(second).toThrow(`already running on ${folder} (process ${process.pid})`);
    expect(readdirSync(folder)).toEqual(['peerloop.lock']);
  });

  it('takes over from a process that has died', async () => {
    const child = spawn(process.execPath, ['-e', '']);
    const identity = identityOf(child.pid!);
    await once(child, 'exit');
    writeFileSync(lockFile(), JSON.stringify(identity));
    expect(lockHolder(folder)).toBeNull();
    InstanceLock.take(folder);
    expect(lockHolder(folder)?.pid).toBe(process.pid);
    expect(readdirSync(folder)).toEqual(['peerloop.lock']);
  });

  it('is not fooled by a later process that has the same number', () => {
    writeFileSync(lockFile(), JSON.stringify({ pid: process.pid, startedAt: 'another time' }));
    expect(lockHolder(folder)).toBeNull();
    InstanceLock.take(folder);
    expect(JSON.parse(readFileSync(lockFile(), 'utf8'))).toEqual(identityOf(process.pid));
  });

  it.each(['', '{', 'null', '[]', '{"pid":"1"}'])(
    'takes over from the unreadable lock %j',
    (text) => {
      writeFileSync(lockFile(), text);
      InstanceLock.take(folder);
      expect(lockHolder(folder)?.pid).toBe(process.pid);
    },
  );

  it('leaves a lock alone that is no longer its own', () => {
    const lock = InstanceLock.take(folder);
    writeFileSync(lockFile(), JSON.stringify({ pid: 1, startedAt: 'x' }));
    lock.release();
    expect(existsSync(lockFile())).toBe(true);
  });
});

describe('identityOf', () => {
  it('knows the living from the dead', async () => {
    const child = spawn(process.execPath, ['-e', 'process.stdin.resume()']);
    const identity = identityOf(child.pid!);
    expect(identity).not.toBeNull();
    expect(isRunning(identity!)).toBe(true);
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(isRunning(identity!)).toBe(false);
    expect(identityOf(child.pid!)).toBeNull();
  });
});
