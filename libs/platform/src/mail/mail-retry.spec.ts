import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { nextTry } from './mail-retry.js';
import { sendOutcomeOf } from './smtp/smtp-outcome.js';

const minute = 60_000;
const start = new Date('2027-03-01T09:00:00Z');
const after = (minutes: number) => new Date(start.getTime() + minutes * minute);

describe('nextTry', () => {
  it('waits a minute, then twice as long each time, four hours at the most', () => {
    const pauses = [1, 2, 3, 8, 9, 50].map(
      (attempts) => (nextTry(start, start, attempts, false)!.getTime() - start.getTime()) / minute,
    );
    expect(pauses).toEqual([1, 2, 4, 128, 240, 240]);
  });

  it('asks a server that could not be reached again within five minutes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), (attempts) => {
        const pause = nextTry(start, start, attempts, true)!.getTime() - start.getTime();
        return pause > 0 && pause <= 5 * minute;
      }),
    );
  });

  it('gives up after 72 hours', () => {
    expect(nextTry(after(71 * 60), start, 3, false)).not.toBeNull();
    expect(nextTry(after(72 * 60), start, 1, false)).toBeNull();
  });
});

describe('sendOutcomeOf', () => {
  const error = (facts: object) => Object.assign(new Error('it said no'), facts);
  const cases: [string, object, boolean, object][] = [
    [
      'a refused recipient',
      { code: 'EENVELOPE', command: 'RCPT TO', responseCode: 550, response: '550 no' },
      false,
      { kind: 'refused', noSuchMailbox: false },
    ],
    [
      'a recipient nobody knows',
      {
        code: 'EENVELOPE',
        command: 'RCPT TO',
        responseCode: 550,
        response: '550 5.1.1 no such user',
      },
      false,
      { kind: 'refused', noSuchMailbox: true },
    ],
    [
      'a greylisted recipient',
      { code: 'EENVELOPE', command: 'RCPT TO', responseCode: 451, response: '451 later' },
      false,
      { kind: 'later', unreachable: false },
    ],
    [
      'a refused message',
      { code: 'EMESSAGE', command: 'DATA', responseCode: 554, response: '554 spam' },
      true,
      { kind: 'refused', noSuchMailbox: false },
    ],
    [
      'a message for later',
      { code: 'EMESSAGE', command: 'DATA', responseCode: 452, response: '452 full' },
      true,
      { kind: 'later' },
    ],
    [
      'a sender that is not welcome',
      { code: 'EENVELOPE', command: 'MAIL FROM', responseCode: 550, response: '550 no' },
      false,
      { kind: 'later', unreachable: true },
    ],
    [
      'a message too large',
      { code: 'EENVELOPE', command: 'MAIL FROM', responseCode: 552, response: '552 size' },
      false,
      { kind: 'refused' },
    ],
    [
      'a refused connection',
      { code: 'ESOCKET', command: 'CONN' },
      false,
      { kind: 'later', unreachable: true },
    ],
    [
      'a connection lost before the message',
      { code: 'ECONNECTION', command: 'CONN' },
      false,
      { kind: 'later' },
    ],
    [
      'a connection lost after the message',
      { code: 'ECONNECTION', command: 'CONN' },
      true,
      { kind: 'in-doubt' },
    ],
    [
      'half an answer after the message',
      { code: 'ECONNECTION', command: 'CONN', responseCode: 550, response: '550 ' },
      true,
      { kind: 'in-doubt' },
    ],
    [
      'silence after the message',
      { code: 'ETIMEDOUT', command: 'CONN' },
      true,
      { kind: 'in-doubt' },
    ],
  ];
  it.each(cases)('%s', (_name, facts, touched, expected) => {
    expect(sendOutcomeOf(error(facts), touched)).toMatchObject(expected);
  });
});
