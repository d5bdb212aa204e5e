import { isIP } from 'node:net';
import type { StartConfig } from '@peerloop/platform/config';
import type { DataFolder } from '../instance/data-folder.js';
import { freePort } from '../instance/ports.js';
import type { ChildSettings, Programs } from './program.js';
import type { ProcessPlan } from './supervised-process.js';

/** What the processes of an instance have in common. */
export interface Foundation {
  readonly config: StartConfig;
  readonly folder: DataFolder;
  readonly databaseUrl: string;
  readonly secretKey: string;
}

/** The address to reach a listener at from this machine. */
function reachable(host: string): string {
  if (host === '0.0.0.0') return '127.0.0.1';
  if (host === '::') return '[::1]';
  return isIP(host) === 6 ? `[${host}]` : host;
}

/** The variables of every process that works with the data. */
export function sharedSettings(foundation: Foundation): ChildSettings {
  const { config, folder, databaseUrl, secretKey } = foundation;
  return {
    NODE_ENV: config.mode,
    PEERLOOP_TOPOLOGY: config.topology,
    DATA_DIR: folder.path,
    DATABASE_URL: databaseUrl,
    SECRET_KEY: secretKey,
    PUBLIC_URL: config.http.publicUrl,
    PORT: String(config.http.port),
    HOST: config.http.host,
  };
}

// The web process asks the api for everything, so none of these are its business.
const notForWeb: ChildSettings = {
  DATABASE_URL: null,
  SECRET_KEY: null,
  REDIS_URL: null,
  FILES_URL: null,
  SMTP_URL: null,
  METRICS_TOKEN: null,
};

/** How the three processes are started; web and the worker listen on free ports unless told where. */
export async function processPlans(
  foundation: Foundation,
  programs: Programs,
): Promise<Readonly<Record<'api' | 'worker' | 'web', ProcessPlan>>> {
  const { config } = foundation;
  const webPort = config.web.port ?? (await freePort());
  const healthPort = config.worker.healthPort ?? (await freePort());
  const apiUrl = `http://${reachable(config.http.host)}:${config.http.port}`;
  const webUrl = `http://127.0.0.1:${webPort}`;
  const shared = {
    ...sharedSettings(foundation),
    API_URL: apiUrl,
    WEB_URL: webUrl,
    WEB_PORT: String(webPort),
    WORKER_HEALTH_PORT: String(healthPort),
  };
  return {
    api: {
      name: 'api',
      file: programs.api,
      settings: shared,
      readyUrl: `${apiUrl}/health/ready`,
    },
    worker: {
      name: 'worker',
      file: programs.worker,
      settings: shared,
      readyUrl: `http://${reachable(config.worker.healthHost)}:${healthPort}/health/ready`,
    },
    web: {
      name: 'web',
      file: programs.web,
      settings: { ...shared, ...notForWeb, HOST: '127.0.0.1' },
      readyUrl: `${webUrl}/health/live`,
    },
  };
}
