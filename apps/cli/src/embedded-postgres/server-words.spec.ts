import { describe, expect, it } from '@jest/globals';
import { exitCode } from '../failure/failure.js';
import { lastComplaint, readServerEnd } from './server-words.js';

const read = (line: string, isDiskFull = false): ReturnType<typeof readServerEnd> =>
  readServerEnd(
    ['2027-01-01 10:00:00.000 UTC [7] LOG:  starting PostgreSQL', line],
    '/data',
    '/data/logs/postgres.log',
    isDiskFull,
  );

const stamp = '2027-01-01 10:00:00.000 UTC [7] ';

describe('readServerEnd', () => {
  it.each([
    `${stamp}FATAL:  could not write lock file "postmaster.pid": No space left on device`,
    `${stamp}PANIC:  could not write to file "pg_wal/xlogtemp.7": No space left on device`,
    'initdb: error: could not write file "/data/x": No space left on device',
    `${stamp}ERROR:  could not extend file "base/5/1": Disk quota exceeded`,
  ])('sees a full disk in %j', (line) => {
    expect(read(line)).toMatchObject({ kind: 'failed', failure: { exitCode: exitCode.noSpace } });
  });

  it('sees a full disk that nobody could report', () => {
    expect(read(`${stamp}LOG:  shutting down`, true)).toMatchObject({
      failure: {
        sentence: expect.stringMatching(/^The disk that holds \/data is full: [^\n]*\.$/),
      },
    });
  });

  it.each([
    `${stamp}LOG:  could not bind IPv4 address "127.0.0.1": Address already in use`,
    `${stamp}FATAL:  could not create any TCP/IP sockets`,
  ])('sees a port that was taken in %j', (line) => {
    expect(read(line).kind).toBe('port');
  });

  it.each([
    `${stamp}FATAL:  lock file "postmaster.pid" already exists`,
    `${stamp}FATAL:  pre-existing shared memory block (key 1, ID 2) is still in use`,
  ])('sees processes that are about to end in %j', (line) => {
    expect(read(line).kind).toBe('lingering');
  });

  it('sees the data of another version', () => {
    expect(read(`${stamp}FATAL:  database files are incompatible with server`)).toMatchObject({
      failure: { exitCode: exitCode.otherVersion },
    });
  });

  it('repeats what it does not know, in one sentence', () => {
    const end = read(`${stamp}FATAL:  something new`);
    expect(end).toMatchObject({
      failure: {
        exitCode: exitCode.databaseFailed,
        sentence:
          'PostgreSQL did not start: FATAL:  something new (all of it is in /data/logs/postgres.log).',
      },
    });
  });
});

describe('lastComplaint', () => {
  it('is without time and process', () => {
    expect(lastComplaint([`${stamp}FATAL:  one`, `${stamp}LOG:  two`])).toBe('FATAL:  one');
    expect(lastComplaint([])).toBe('it said nothing');
  });
});
