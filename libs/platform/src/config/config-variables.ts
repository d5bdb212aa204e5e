import type { Secrecy } from './config-error.js';
import {
  bucketUrl,
  databaseUrl,
  hidden,
  host,
  mailAddress,
  oneOf,
  origin,
  plainText,
  port,
  proxyList,
  sender,
  serviceUrl,
  wholeNumber,
  type Reading,
} from './config-values.js';

export const logLevels = ['debug', 'info', 'warn', 'error'] as const;

/** One environment variable: how it is read and how it is explained. */
export interface ConfigVariable<T = unknown, Fallback extends string | null = string | null> {
  readonly reading: Reading<T>;
  /** What stands for the variable when it is not set; null where the default is computed or none. */
  readonly fallback: Fallback;
  /** The default in words, for the README. */
  readonly whenUnset: string;
  /** What would do, as the end of "expected …". */
  readonly expected: string;
  readonly description: string;
  readonly secrecy: Secrecy;
}

interface Words {
  readonly expected: string;
  readonly description: string;
  readonly secrecy?: Secrecy;
}

function defaulting<T>(
  reading: Reading<T>,
  fallback: string,
  words: Words,
): ConfigVariable<T, string> {
  return { secrecy: 'open', ...words, reading, fallback, whenUnset: `\`${fallback}\`` };
}

function optional<T>(
  reading: Reading<T>,
  whenUnset: string,
  words: Words,
): ConfigVariable<T, null> {
  return { secrecy: 'open', ...words, reading, fallback: null, whenUnset };
}

/** Every variable the product reads, in the order of the README. */
export const variables = {
  NODE_ENV: defaulting(oneOf('development', 'production', 'test'), 'development', {
    expected: '"production", "development" or "test"',
    description:
      '`production` for an instance that people rely on: refuses weak settings, has no dev mailbox and no GraphQL explorer.',
  }),
  PORT: defaulting(port, '3000', {
    expected: 'a port number, 1 to 65535',
    description: 'Port of the instance: pages, API and live connections.',
  }),
  HOST: defaulting(host, '127.0.0.1', {
    expected: 'an IP address or host name of this machine, such as 127.0.0.1 or 0.0.0.0',
    description: 'Address to listen on; `0.0.0.0` for every network of the machine.',
  }),
  PUBLIC_URL: optional(origin, '`http://localhost:PORT`', {
    expected: 'the address people type, such as https://peerloop.example, without a path',
    description: 'Address of the instance as people type it; links in mails begin with it.',
  }),
  TRUST_PROXY: defaulting(proxyList, 'none', {
    expected: '"none", or a list of addresses, networks (10.0.0.0/8), "loopback" and "private"',
    description:
      'Whose `X-Forwarded-*` headers are believed: addresses, networks, `loopback`, `private`.',
  }),
  DATA_DIR: defaulting(plainText(/^[^\0]{1,1000}$/), '.data', {
    expected: 'a folder, at most 1000 characters',
    description: 'Folder of everything the instance keeps on this machine.',
  }),
  DATABASE_URL: optional(databaseUrl, 'embedded PostgreSQL in `DATA_DIR`', {
    expected: 'an address such as postgres://user:password@host:5432/database',
    description: 'A PostgreSQL 18 server of your own.',
    secrecy: 'credentials',
  }),
  DATABASE_POOL_SIZE: defaulting(wholeNumber(2, 150), '20', {
    expected: 'a whole number, 2 to 150',
    description: 'Database connections of each process at the most.',
  }),
  REDIS_URL: optional(
    serviceUrl('redis', 'rediss'),
    'jobs and live connections go through PostgreSQL',
    {
      expected: 'an address such as redis://host:6379 or rediss://user:password@host:6379',
      description:
        'Redis for jobs and live connections when there are several processes of a kind.',
      secrecy: 'credentials',
    },
  ),
  FILES_URL: optional(bucketUrl, '`files` in `DATA_DIR`', {
    expected: 'an address such as https://key:secret@s3.example/bucket?region=eu-central-1',
    description:
      'Bucket of a server that speaks S3, for stored files; needed for them when the processes run on several hosts. Nothing stores files yet: uploaded lists are in the database.',
    secrecy: 'credentials',
  }),
  SMTP_URL: optional(serviceUrl('smtp', 'smtps'), 'mails are kept on the dev mailbox page', {
    expected: 'an address such as smtp://user:password@host:587 or smtps://user:password@host:465',
    description:
      'Server that takes outgoing mail; a password is told to it over TLS only, unless the address ends in `?requireTLS=false`. Required in production and with `DATABASE_URL`.',
    secrecy: 'credentials',
  }),
  MAIL_FROM: optional(sender, '`Peerloop <no-reply@`host of `PUBLIC_URL``>`', {
    expected:
      'a mail address, with or without a name, such as Peerloop <no-reply@peerloop.example>',
    description: 'Sender of all mails.',
  }),
  MAIL_REPLY_TO: optional(sender, 'answers go to `MAIL_FROM`', {
    expected: 'a mail address, with or without a name, such as Team <team@peerloop.example>',
    description:
      'Mailbox that somebody reads: answers to mails go there, and it is the organiser in calendar files. Set it before the first event; programs take updates from another organiser for somebody else’s.',
  }),
  SECRET_KEY: optional(hidden(32), 'made once and kept in `DATA_DIR`', {
    expected: 'at least 32 random characters, for example from: openssl rand -base64 33',
    description:
      'Signs links in mails. The same for all processes; required in production with `DATABASE_URL`.',
    secrecy: 'whole',
  }),
  SEED: optional(
    oneOf('demo', 'none'),
    '`demo` with embedded PostgreSQL outside production, else `none`',
    {
      expected: '"demo" or "none"',
      description: 'What an empty instance is filled with on its first start.',
    },
  ),
  ADMIN_EMAIL: optional(mailAddress, 'no administrator is made', {
    expected: 'a mail address',
    description: 'Made the first administrator of an instance that has none.',
  }),
  LOG_LEVEL: defaulting(oneOf(...logLevels), 'info', {
    expected: '"debug", "info", "warn" or "error"',
    description: 'Lowest level that is logged.',
  }),
  METRICS_TOKEN: optional(hidden(16), '`/metrics` answers this machine only', {
    expected: 'at least 16 characters',
    description: 'Opens `/metrics` to callers elsewhere that send `Authorization: Bearer` with it.',
    secrecy: 'whole',
  }),
  WEB_PORT: optional(port, '`3001`; `npm start` takes a free one', {
    expected: 'a port number, 1 to 65535',
    description: 'Port of the web process.',
  }),
  WEB_URL: optional(origin, '`none`; `npm start` fills it in', {
    expected: 'the address of the web process, such as http://127.0.0.1:3001, without a path',
    description:
      'Where the api forwards page requests; not needed behind a proxy that sends them to web.',
  }),
  API_URL: optional(origin, '`http://127.0.0.1:PORT`', {
    expected: 'the address of the api process, such as http://127.0.0.1:3000, without a path',
    description: 'Where the web process reaches the api.',
  }),
  WORKER_HEALTH_PORT: optional(port, '`3002`; `npm start` takes a free one', {
    expected: 'a port number, 1 to 65535',
    description: 'Port of the worker for `/health/live`, `/health/ready` and `/metrics`.',
  }),
  WORKER_HEALTH_HOST: defaulting(host, '127.0.0.1', {
    expected: 'an IP address or host name of this machine, such as 127.0.0.1 or 0.0.0.0',
    description: 'Address the worker listens on; only the operator should reach it.',
  }),
  PEERLOOP_TOPOLOGY: optional(oneOf('embedded', 'scaled'), '`scaled` when `DATABASE_URL` is set', {
    expected: '"embedded" or "scaled"',
    description: '`npm start` tells the processes it starts; not to be set by hand.',
  }),
} as const;

export type VariableName = keyof typeof variables;

/** The value of each variable; null for those that are not set and have no fallback. */
export type ConfigValues = {
  readonly [Name in VariableName]: (typeof variables)[Name] extends ConfigVariable<infer T, infer F>
    ? F extends string
      ? T
      : T | null
    : never;
};

/** A row of the README's table. */
export interface ConfigVariableRow {
  readonly name: VariableName;
  readonly default: string;
  readonly description: string;
  /** Whether it, or a part of it, must not be shown. */
  readonly secret: boolean;
}

/** Every variable with its default and its meaning. */
export const configVariables: readonly ConfigVariableRow[] = (
  Object.keys(variables) as VariableName[]
).map((name) => {
  const { whenUnset, description, secrecy } = variables[name];
  return { name, default: whenUnset, description, secret: secrecy !== 'open' };
});

/** The section of the README, in Markdown. */
export function configurationTable(): string {
  const rows = configVariables.map(
    (row) => `| \`${row.name}\` | ${row.default} | ${row.description} |`,
  );
  return ['| variable | default | meaning |', '| --- | --- | --- |', ...rows].join('\n');
}
