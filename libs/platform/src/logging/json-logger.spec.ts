import { describe, expect, it } from '@jest/globals';
import { newSecret } from '../auth/secret-token.js';
import { inRequest } from '../request/request-context.js';
import { JsonLogger, type JsonLoggerOptions } from './json-logger.js';

function logger(level: JsonLoggerOptions['level'] = 'debug') {
  const lines: string[] = [];
  const destination = { write: (line: string) => void lines.push(line) };
  const made = new JsonLogger({ process: 'api', level, destination });
  return {
    made,
    text: () => lines.join(''),
    last: () => JSON.parse(lines.at(-1) ?? '{}') as Record<string, unknown>,
  };
}

describe('a log line', () => {
  it('is one JSON object with level, time, process, class and request', () => {
    const { made, last } = logger();
    inRequest('request-1', () => made.warn({ message: 'it happened', count: 3 }, 'Someone'));
    expect(last()).toMatchObject({
      level: 'warn',
      process: 'api',
      context: 'Someone',
      requestId: 'request-1',
      msg: 'it happened',
      count: 3,
    });
    expect(new Date(String(last()['time'])).toISOString()).toBe(last()['time']);
  });

  it('keeps the trace of an error, also with line breaks in it', () => {
    const { made, last, text } = logger();
    made.error({
      message: 'failed',
      error: new Error('first\nsecond', { cause: new Error('why') }),
    });
    expect(last()['error']).toMatchObject({
      name: 'Error',
      message: 'first\nsecond',
      cause: { message: 'why' },
    });
    expect(text().trim().split('\n')).toHaveLength(1);
  });

  it('is written from the level on', () => {
    const { made, text } = logger('warn');
    made.log('no');
    made.debug('no');
    made.error('yes');
    expect(text()).toContain('yes');
    expect(text()).not.toContain('"no"');
  });

  it('survives what cannot be written plainly', () => {
    const { made, last } = logger();
    const circle: Record<string, unknown> = {
      big: 10n,
      call: () => 1,
      when: new Date(0),
      set: new Set([1]),
    };
    circle['self'] = circle;
    made.log({ message: 'odd', circle });
    expect(last()['circle']).toMatchObject({
      big: '10',
      when: '1970-01-01T00:00:00.000Z',
      set: [1],
    });
    made.log(undefined);
    made.log('text', { extra: 1 }, 'Context');
    expect(last()).toMatchObject({ msg: 'text', extra: [{ extra: 1 }], context: 'Context' });
  });
});

describe('secrets (ASVS 16.2.5)', () => {
  const canary = 'canary-4f1d';

  it.each([
    ['password', { password: canary }],
    ['new password, deep', { input: [{ variables: { newPassword: canary } }] }],
    ['token', { headers: { authorization: `Bearer ${canary}`, cookie: `a=${canary}` } }],
    ['API token', { apiToken: canary }],
    ['session secret', { sessionToken: canary, clientSecret: canary }],
    ['database address', { message: `cannot reach postgres://peer:${canary}@db/peerloop` }],
    ['bearer in a text', { message: `sent Authorization: Bearer ${canary}.` }],
    ['mail address', { message: `Key (address)=(${canary}@example.org) already exists` }],
    ['error message', { error: new Error(`no mailbox ${canary}@example.org`) }],
    [
      'values of a statement',
      {
        error: Object.assign(new Error('failed'), {
          parameters: [canary],
          query: canary,
          detail: canary,
        }),
      },
    ],
  ])('%s', (_, entry) => {
    const { made, text } = logger();
    made.error({ message: 'x', ...entry });
    expect(text()).not.toContain(canary);
  });

  it.each(['/confirm?key=', '/i/', '/mail/unsubscribe?token=eyJh.'])(
    'hides what looks like a session or link secret: %s',
    (before) => {
      const { made, text } = logger();
      const secret = newSecret();
      made.log(`GET ${before}${secret}`);
      made.log(`GET ${before}${secret}?answer=accepted`);
      expect(text()).not.toContain(secret);
      expect(text()).toContain('[hidden]');
    },
  );

  it('leaves ids, paths and plain words alone', () => {
    const { made, last } = logger();
    const id = '0195d0a2-7c1e-7a31-9c1d-2f6b9f0a1b2c';
    made.log({
      message: 'thread moved',
      threadId: id,
      sessionId: id,
      file: '/srv/peerloop/dist/main.js',
    });
    expect(last()).toMatchObject({
      threadId: id,
      sessionId: id,
      file: '/srv/peerloop/dist/main.js',
    });
  });
});
