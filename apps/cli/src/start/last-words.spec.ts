import { describe, expect, it } from '@jest/globals';
import { complaintOf, lastWords, saysDiskFull, saysPortTaken } from './last-words.js';

const entry = (level: string, msg: string, more: object = {}): string =>
  JSON.stringify({ level, msg, ...more });

describe('complaintOf', () => {
  it('is the text of an error', () => {
    expect(complaintOf(entry('error', 'it broke'))).toBe('it broke');
    expect(complaintOf(entry('fatal', 'it broke', { error: { message: 'why' } }))).toBe(
      'it broke: why',
    );
    expect(complaintOf('{"level":"error","message":"of the web process"}')).toBe(
      'of the web process',
    );
  });

  it.each([entry('info', 'ready'), entry('warn', 'hm'), 'plain', '{broken', ''])(
    'is none in %j',
    (line) => {
      expect(complaintOf(line)).toBeNull();
    },
  );
});

describe('lastWords', () => {
  it('finds the error above its trace', () => {
    const lines = [
      entry('info', 'starting'),
      'file:///x.js:1',
      'TypeError: a is not a function',
      '    at file:///x.js:1:2',
      '',
      'Node.js v24.21.0',
    ];
    expect(lastWords(lines)).toBe('TypeError: a is not a function');
  });

  it('prefers the last of several', () => {
    expect(lastWords([entry('error', 'first'), entry('error', 'second')])).toBe('second');
  });

  it('makes do with what there is', () => {
    expect(lastWords([entry('info', 'ready'), 'killed'])).toBe('killed');
    expect(lastWords([])).toBe('it said nothing');
    expect(lastWords(['x'.repeat(1_000)])).toHaveLength(301);
  });
});

describe('reasons', () => {
  it('are recognised', () => {
    expect(saysPortTaken(['Error: listen EADDRINUSE: address already in use'])).toBe(true);
    expect(saysPortTaken(['{"message":"port 3001 on 127.0.0.1 is taken"}'])).toBe(true);
    expect(saysPortTaken(['ready'])).toBe(false);
    expect(saysDiskFull(['ENOSPC: no space left on device, write'])).toBe(true);
    expect(saysDiskFull(['ready'])).toBe(false);
  });
});
