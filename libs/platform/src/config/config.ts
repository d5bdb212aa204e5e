import { join } from 'node:path';
import { ConfigError, shown, type ConfigProblem } from './config-error.js';
import { ruleProblems, type Topology } from './config-rules.js';
import type { Sender } from './config-values.js';
import {
  variables,
  type logLevels,
  type ConfigValues,
  type ConfigVariable,
  type VariableName,
} from './config-variables.js';

export { ConfigError, type ConfigProblem } from './config-error.js';
export { isLocalHost } from './config-rules.js';
export { configurationTable, configVariables } from './config-variables.js';

export type Mode = 'development' | 'production' | 'test';

interface SharedConfig {
  readonly mode: Mode;
  /** `embedded`: everything on this machine, started by `npm start`. */
  readonly topology: Topology;
  readonly http: {
    readonly host: string;
    readonly port: number;
    /** Origin that people type, without a slash at the end. */
    readonly publicUrl: string;
    /** Whether people come by https. */
    readonly https: boolean;
    /** Whose forwarding headers are believed: addresses, networks, `loopback`, `private`. */
    readonly trustedProxies: readonly string[];
    /** Origin of the web process to forward pages to; null where a proxy sends them there. */
    readonly webUrl: string | null;
    /** Origin of the api as the web process reaches it. */
    readonly apiUrl: string;
  };
  readonly data: {
    /** As given: relative to the working directory. */
    readonly folder: string;
  };
  readonly files: {
    /** Of a bucket, with key and secret; null: `folder`. */
    readonly bucketUrl: string | null;
    readonly folder: string;
  };
  /** Null: jobs and live connections go through PostgreSQL. */
  readonly redis: { readonly url: string } | null;
  readonly mail: {
    readonly smtpUrl: string | null;
    readonly from: Sender;
    readonly replyTo: Sender | null;
    /** Mails are kept for the page /dev/mailbox, where anybody can read them. */
    readonly devMailbox: boolean;
  };
  readonly seed: 'demo' | 'none';
  readonly adminEmail: string | null;
  readonly log: { readonly level: (typeof logLevels)[number] };
  readonly metrics: {
    /** Opens /metrics to callers elsewhere; null: this machine only. */
    readonly token: string | null;
  };
}

/** What a process works with. */
export interface Config extends SharedConfig {
  readonly database: { readonly url: string; readonly poolSize: number };
  readonly web: { readonly port: number };
  readonly worker: { readonly healthHost: string; readonly healthPort: number };
  /** Signs links; at least 32 characters. */
  readonly secretKey: string;
}

/** What `peerloop start` begins with: it provides what is null here itself. */
export interface StartConfig extends SharedConfig {
  /** `url` null: embedded PostgreSQL. */
  readonly database: { readonly url: string | null; readonly poolSize: number };
  /** Ports null: free ones are chosen. */
  readonly web: { readonly port: number | null };
  readonly worker: { readonly healthHost: string; readonly healthPort: number | null };
  readonly secretKey: string | null;
}

// The ports of the processes when nobody says otherwise.
const defaultWebPort = 3001;
const defaultWorkerHealthPort = 3002;

/**
 * The configuration of a process (api, worker, migrate …) from its environment.
 * @throws ConfigError naming everything that is wrong
 */
export function loadConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const { values, topology, problems } = read(env);
  const demanded = (['DATABASE_URL', 'SECRET_KEY'] as const)
    .filter((name) => values[name] === null && problems.every(({ variable }) => variable !== name))
    .map((variable) => ({
      variable,
      got: 'not set',
      expected: `${variables[variable].expected}; npm start provides it for the processes it starts`,
    }));
  refuse([...problems, ...demanded]);
  return {
    ...shared(values, topology),
    database: { url: values.DATABASE_URL!, poolSize: values.DATABASE_POOL_SIZE },
    web: { port: values.WEB_PORT ?? defaultWebPort },
    worker: {
      healthHost: values.WORKER_HEALTH_HOST,
      healthPort: values.WORKER_HEALTH_PORT ?? defaultWorkerHealthPort,
    },
    secretKey: values.SECRET_KEY!,
  };
}

/**
 * The configuration of `peerloop start` and the other commands of a person, from the environment.
 * @throws ConfigError naming everything that is wrong
 */
export function loadStartConfig(env: NodeJS.ProcessEnv = process.env): StartConfig {
  const { values, topology, problems } = read(env);
  refuse(problems);
  return {
    ...shared(values, topology),
    database: { url: values.DATABASE_URL, poolSize: values.DATABASE_POOL_SIZE },
    web: { port: values.WEB_PORT },
    worker: { healthHost: values.WORKER_HEALTH_HOST, healthPort: values.WORKER_HEALTH_PORT },
    secretKey: values.SECRET_KEY,
  };
}

/** The environment for a child process: this process's own, with some variables set or, by null, unset. */
export function environmentWith(
  settings: Readonly<Record<string, string | null>>,
  env: NodeJS.ProcessEnv = process.env,
): NodeJS.ProcessEnv {
  const merged = { ...env, ...settings };
  const kept = Object.entries(merged).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(kept) as NodeJS.ProcessEnv;
}

interface Read {
  readonly values: ConfigValues;
  readonly topology: Topology;
  readonly problems: readonly ConfigProblem[];
}

function read(env: NodeJS.ProcessEnv): Read {
  const problems: ConfigProblem[] = [];
  const values: Partial<Record<VariableName, unknown>> = {};
  for (const name of Object.keys(variables) as VariableName[]) {
    const variable: ConfigVariable = variables[name];
    // Compose files and shells pass on unset variables as empty ones.
    const given = env[name]?.trim() || undefined;
    const text = given ?? variable.fallback;
    const result = text === null ? null : variable.reading.safeParse(text);
    values[name] = result?.success ? result.data : null;
    if (result && !result.success) {
      problems.push({
        variable: name,
        got: shown(given, variable.secrecy),
        expected: variable.expected,
      });
    }
  }
  const sound = values as unknown as ConfigValues;
  const topology = sound.PEERLOOP_TOPOLOGY ?? (env['DATABASE_URL']?.trim() ? 'scaled' : 'embedded');
  const known = new Set(problems.map(({ variable }) => variable));
  // A rule about a variable that could not be read would only repeat the complaint.
  const broken = ruleProblems(sound, topology, env, (name) => variables[name].secrecy).filter(
    ({ variable }) => !known.has(variable),
  );
  return { values: sound, topology, problems: [...problems, ...broken] };
}

function refuse(problems: readonly ConfigProblem[]): void {
  if (problems.length > 0) throw new ConfigError(problems);
}

function shared(values: ConfigValues, topology: Topology): SharedConfig {
  const mode = values.NODE_ENV;
  const publicUrl = values.PUBLIC_URL ?? `http://localhost:${values.PORT}`;
  return {
    mode,
    topology,
    http: {
      host: values.HOST,
      port: values.PORT,
      publicUrl,
      https: publicUrl.startsWith('https:'),
      trustedProxies: values.TRUST_PROXY,
      webUrl: values.WEB_URL,
      apiUrl: values.API_URL ?? `http://127.0.0.1:${values.PORT}`,
    },
    data: { folder: values.DATA_DIR },
    files: { bucketUrl: values.FILES_URL, folder: join(values.DATA_DIR, 'files') },
    redis: values.REDIS_URL === null ? null : { url: values.REDIS_URL },
    mail: mailOf(values, topology, publicUrl),
    seed: values.SEED ?? (topology === 'embedded' && mode === 'development' ? 'demo' : 'none'),
    adminEmail: values.ADMIN_EMAIL,
    log: { level: values.LOG_LEVEL },
    metrics: { token: values.METRICS_TOKEN },
  };
}

function mailOf(values: ConfigValues, topology: Topology, publicUrl: string): SharedConfig['mail'] {
  const { hostname } = new URL(publicUrl);
  // Mailers refuse addresses at a bare host name or an IP address, such as localhost.
  const isMailHost = /\.[a-z]{2,}$/i.test(hostname);
  const isSafePlace = topology === 'embedded' || values.NODE_ENV === 'test';
  return {
    smtpUrl: values.SMTP_URL,
    from: values.MAIL_FROM ?? {
      name: 'Peerloop',
      address: `no-reply@${isMailHost ? hostname : 'peerloop.example'}`,
    },
    replyTo: values.MAIL_REPLY_TO,
    devMailbox: values.SMTP_URL === null && values.NODE_ENV !== 'production' && isSafePlace,
  };
}
