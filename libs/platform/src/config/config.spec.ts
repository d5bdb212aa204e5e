import { describe, expect, it } from '@jest/globals';
import {
  ConfigError,
  configurationTable,
  configVariables,
  loadConfig,
  loadStartConfig,
  type ConfigProblem,
} from './config.js';
import { variables } from './config-variables.js';

const key = 'Zx7-qLp2_Vb9Kd4RtYw8Hs3MnCf6Jg1A';
const process_ = { DATABASE_URL: 'postgres://peer:s3cr3t-pw@db:5432/peerloop', SECRET_KEY: key };
const scaled = { ...process_, SMTP_URL: 'smtp://mail:25' };
const production = { ...scaled, NODE_ENV: 'production', PUBLIC_URL: 'https://peerloop.example' };

function refusal(load: () => unknown): ConfigError {
  try {
    load();
  } catch (error) {
    if (error instanceof ConfigError) return error;
    throw error;
  }
  throw new Error('was not refused');
}

const problemsOf = (env: NodeJS.ProcessEnv): readonly ConfigProblem[] =>
  refusal(() => loadConfig(env)).problems;

const variablesOf = (env: NodeJS.ProcessEnv): string[] =>
  problemsOf(env).map(({ variable }) => variable);

describe('loadStartConfig', () => {
  it('needs nothing', () => {
    const config = loadStartConfig({});
    expect(config).toEqual({
      mode: 'development',
      topology: 'embedded',
      http: {
        host: '127.0.0.1',
        port: 3000,
        publicUrl: 'http://localhost:3000',
        https: false,
        trustedProxies: [],
        webUrl: null,
        apiUrl: 'http://127.0.0.1:3000',
      },
      web: { port: null },
      worker: { healthHost: '127.0.0.1', healthPort: null },
      data: { folder: '.data' },
      files: { bucketUrl: null, folder: '.data/files' },
      database: { url: null, poolSize: 20 },
      redis: null,
      mail: {
        smtpUrl: null,
        from: { name: 'Peerloop', address: 'no-reply@peerloop.example' },
        replyTo: null,
        devMailbox: true,
      },
      seed: 'demo',
      adminEmail: null,
      log: { level: 'info' },
      metrics: { token: null },
      secretKey: null,
    });
  });

  it('reads every variable', () => {
    const config = loadStartConfig({
      NODE_ENV: 'production',
      PORT: '8080',
      HOST: '0.0.0.0',
      PUBLIC_URL: 'https://loop.example.org/',
      TRUST_PROXY: 'loopback, 10.0.0.0/8',
      DATA_DIR: '/var/lib/peerloop',
      DATABASE_URL: 'postgresql://u:aG9sZGluZw@db/loop?sslmode=require',
      DATABASE_POOL_SIZE: '7',
      REDIS_URL: 'rediss://redis:6380/1',
      FILES_URL: 'https://k:s@s3/files?region=eu',
      SMTP_URL: 'smtps://u:p@mail:465',
      MAIL_FROM: '"The Loop" <loop@example.org>',
      MAIL_REPLY_TO: 'The Team <team@example.org>',
      SECRET_KEY: key,
      SEED: 'none',
      ADMIN_EMAIL: 'Ana@Example.org',
      LOG_LEVEL: 'debug',
      METRICS_TOKEN: 'a-long-and-good-token',
      WEB_PORT: '8081',
      WEB_URL: 'http://web:8081',
      API_URL: 'http://api:8080',
      WORKER_HEALTH_PORT: '8082',
      WORKER_HEALTH_HOST: '::',
    });
    expect(config).toMatchObject({
      mode: 'production',
      topology: 'scaled',
      http: {
        host: '0.0.0.0',
        port: 8080,
        publicUrl: 'https://loop.example.org',
        https: true,
        trustedProxies: ['loopback', '10.0.0.0/8'],
        webUrl: 'http://web:8081',
        apiUrl: 'http://api:8080',
      },
      web: { port: 8081 },
      worker: { healthHost: '::', healthPort: 8082 },
      data: { folder: '/var/lib/peerloop' },
      files: { bucketUrl: 'https://k:s@s3/files?region=eu', folder: '/var/lib/peerloop/files' },
      database: { url: 'postgresql://u:aG9sZGluZw@db/loop?sslmode=require', poolSize: 7 },
      redis: { url: 'rediss://redis:6380/1' },
      mail: {
        smtpUrl: 'smtps://u:p@mail:465',
        from: { name: 'The Loop', address: 'loop@example.org' },
        replyTo: { name: 'The Team', address: 'team@example.org' },
        devMailbox: false,
      },
      seed: 'none',
      adminEmail: 'ana@example.org',
      log: { level: 'debug' },
      metrics: { token: 'a-long-and-good-token' },
      secretKey: key,
    });
  });

  it('takes an empty variable for an unset one, and ignores space around a value', () => {
    const config = loadStartConfig({ DATABASE_URL: '', SMTP_URL: '  ', PORT: ' 4000 ' });
    expect(config.topology).toBe('embedded');
    expect(config.http.port).toBe(4000);
  });

  it('keeps the dev mailbox and the demo world out of production', () => {
    const config = loadStartConfig({ NODE_ENV: 'production', SMTP_URL: 'smtp://mail' });
    expect(config.mail.devMailbox).toBe(false);
    expect(config.seed).toBe('none');
    expect(config.secretKey).toBeNull();
  });

  it('does not fill a database of somebody else unasked', () => {
    expect(loadStartConfig(scaled).seed).toBe('none');
    expect(loadStartConfig({ ...scaled, SEED: 'demo' }).seed).toBe('demo');
  });
});

describe('loadConfig', () => {
  it('has what a process needs', () => {
    const config = loadConfig(scaled);
    expect(config.database.url).toBe(process_.DATABASE_URL);
    expect(config.secretKey).toBe(key);
    expect(config.web.port).toBe(3001);
    expect(config.worker).toEqual({ healthHost: '127.0.0.1', healthPort: 3002 });
  });

  it('knows a process of the embedded topology, which is given a database', () => {
    const config = loadConfig({ ...process_, PEERLOOP_TOPOLOGY: 'embedded' });
    expect(config.topology).toBe('embedded');
    expect(config.mail.devMailbox).toBe(true);
  });

  it('keeps mails for tests', () => {
    expect(loadConfig({ ...process_, NODE_ENV: 'test' }).mail.devMailbox).toBe(true);
  });

  it('demands a database and a key', () => {
    expect(variablesOf({})).toEqual(['DATABASE_URL', 'SECRET_KEY']);
  });

  it('never has a public dev mailbox: away from the embedded topology a mail server is required', () => {
    expect(variablesOf(process_)).toEqual(['SMTP_URL']);
    expect(variablesOf({ ...production, SMTP_URL: '' })).toEqual(['SMTP_URL']);
  });
});

describe('a wrong value', () => {
  const wrong: readonly (readonly [string, readonly string[]])[] = [
    ['NODE_ENV', ['prod', 'staging']],
    ['PORT', ['0', '65536', '80a', '-1', '3000.5', '1e3', '99999999999']],
    ['HOST', ['http://host', '1.2.3', '256.1.1.1', 'a b', '-x', 'host:3000']],
    [
      'PUBLIC_URL',
      [
        'peerloop.example',
        'ftp://x',
        'https://x/path',
        'https://u:p@x',
        'https://x/?a',
        'https://',
      ],
    ],
    ['TRUST_PROXY', ['yes', '10.0.0.0/33', 'loopback,', '1.2.3', 'true']],
    ['DATA_DIR', ['x'.repeat(1001), 'a\0b']],
    [
      'DATABASE_URL',
      ['mysql://db/x', 'postgres://db', 'postgres:///x', 'db', 'postgres://u:%zz@db/x'],
    ],
    ['DATABASE_POOL_SIZE', ['1', '151', 'many', '']],
    ['REDIS_URL', ['http://redis', 'redis']],
    [
      'FILES_URL',
      [
        's3://k:s@s3/files',
        'https://s3/files',
        'https://k:s@s3',
        'https://k:s@s3/a/b',
        'http://k:s@/x',
      ],
    ],
    ['SMTP_URL', ['mail:25', 'http://mail', 'smtp://']],
    ['MAIL_FROM', ['Peerloop', 'Peerloop <no-reply>', 'a@b', 'A <a@b.org> x', 'A\n <a@b.org>']],
    ['MAIL_REPLY_TO', ['Team', 'Team <team>']],
    ['SECRET_KEY', ['short', 'x'.repeat(31)]],
    ['SEED', ['yes', 'large']],
    ['ADMIN_EMAIL', ['admin', 'Ana <ana@example.org>', 'ana@example']],
    ['LOG_LEVEL', ['verbose', '3']],
    ['METRICS_TOKEN', ['short']],
    ['WEB_PORT', ['0', 'x']],
    ['WEB_URL', ['web:3001', 'http://web/x']],
    ['API_URL', ['api:3000']],
    ['WORKER_HEALTH_PORT', ['70000']],
    ['WORKER_HEALTH_HOST', ['http://x']],
    ['PEERLOOP_TOPOLOGY', ['both']],
  ];
  const cases = wrong.flatMap(([variable, values]) =>
    values.filter((value) => value !== '').map((value) => [variable, value] as const),
  );

  it.each(cases)('%s=%j is refused by name', (variable, value) => {
    const problems = problemsOf({ ...scaled, [variable]: value });
    const mine = problems.filter((problem) => problem.variable === variable);
    expect(mine).toHaveLength(1);
    expect(mine[0]?.expected).toBe(variables[variable as keyof typeof variables].expected);
  });

  it('is tried for every variable that can be wrong', () => {
    const tried = new Set(wrong.map(([variable]) => variable));
    const missing = configVariables.filter(({ name }) => !tried.has(name));
    expect(missing.map(({ name }) => name)).toEqual([]);
  });

  it('is shown, and all of them at once', () => {
    const error = refusal(() => loadStartConfig({ PORT: 'abc', SEED: 'lots', LOG_LEVEL: 'info' }));
    expect(error.exitCode).toBe(78);
    expect(error.message.split('\n')).toEqual([
      'Peerloop cannot start with this configuration; 2 settings are wrong:',
      '  PORT is "abc"; expected a port number, 1 to 65535.',
      '  SEED is "lots"; expected "demo" or "none".',
    ]);
  });

  it('is cut when it is long', () => {
    expect(problemsOf({ ...scaled, SEED: 'x'.repeat(500) })[0]?.got).toHaveLength(83);
  });

  it.each([
    ['SECRET_KEY', 'hunter2'],
    ['METRICS_TOKEN', 'hunter2'],
    ['DATABASE_URL', 'hunter2'],
    ['DATABASE_URL', 'postgres://peer:hunter2@db'],
    ['DATABASE_URL', 'postgres://peer:hun@ter2:hunter2@db'],
    ['DATABASE_URL', 'postgres://db?password=hunter2'],
    ['REDIS_URL', 'http://:hunter2@redis'],
    ['SMTP_URL', 'http://u:hunter2@mail'],
    ['FILES_URL', 'https://k:hunter2@s3'],
  ])('%s=%s does not show its secret', (variable, value) => {
    const error = refusal(() => loadConfig({ ...scaled, [variable]: value }));
    expect(error.message).toContain(variable);
    expect(error.message).not.toMatch(/hunter2|hun@ter2/);
  });

  it('still shows the rest of an address', () => {
    const [problem] = problemsOf({ ...scaled, DATABASE_URL: 'mysql://u:hunter2@db:3306/x' });
    expect(problem?.got).toBe('"mysql://***@db:3306/x"');
  });
});

describe('settings that do not go together', () => {
  it('one port for two', () => {
    expect(variablesOf({ ...scaled, PORT: '4000', WEB_PORT: '4000' })).toEqual(['WEB_PORT']);
    expect(variablesOf({ ...scaled, WORKER_HEALTH_PORT: '3000' })).toEqual(['WORKER_HEALTH_PORT']);
  });
});

describe('a weak configuration in production', () => {
  it('is not this one', () => {
    expect(loadConfig(production).mode).toBe('production');
    expect(loadConfig({ ...production, PUBLIC_URL: 'http://localhost:3000' }).http.https).toBe(
      false,
    );
    expect(loadConfig({ ...production, PUBLIC_URL: '' }).http.publicUrl).toBe(
      'http://localhost:3000',
    );
  });

  it.each([
    ['PUBLIC_URL', 'http://peerloop.example'],
    ['PUBLIC_URL', 'http://localhost.evil.example'],
    ['SECRET_KEY', 'change-me-change-me-change-me-change-me'],
    ['SECRET_KEY', 'a'.repeat(64)],
    ['SECRET_KEY', 'your-secret-0123456789-abcdefghijk'],
    ['DATABASE_URL', 'postgres://peerloop:peerloop@db/peerloop'],
    ['DATABASE_URL', 'postgres://postgres:change-me@db/peerloop'],
    ['REDIS_URL', 'redis://:password@redis'],
    ['FILES_URL', 'https://minioadmin:minioadmin@s3/files'],
    ['METRICS_TOKEN', 'change-this-token-please'],
    ['SEED', 'demo'],
  ])('%s=%s is refused', (variable, value) => {
    expect(variablesOf({ ...production, [variable]: value })).toEqual([variable]);
    const relaxed = { ...scaled, NODE_ENV: 'development', [variable]: value };
    expect(() => loadConfig(relaxed)).not.toThrow();
  });

  it('needs a key of its own with a database of its own, also at npm start', () => {
    const error = refusal(() => loadStartConfig({ ...production, SECRET_KEY: '' }));
    expect(error.problems.map(({ variable }) => variable)).toEqual(['SECRET_KEY']);
  });
});

describe('the table of variables', () => {
  it('explains each in one row', () => {
    const rows = configurationTable().split('\n').slice(2);
    expect(rows).toHaveLength(configVariables.length);
    expect(rows[1]).toBe(
      '| `PORT` | `3000` | Port of the instance: pages, API and live connections. |',
    );
    for (const row of rows) expect(row.split(' | ')).toHaveLength(3);
  });

  it('has defaults that can be read', () => {
    for (const [name, { fallback, reading }] of Object.entries(variables)) {
      if (fallback !== null)
        expect([name, reading.safeParse(fallback).success]).toEqual([name, true]);
    }
  });
});
