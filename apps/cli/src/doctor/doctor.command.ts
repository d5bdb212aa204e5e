import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  BackgroundLook,
  openFileStore,
  readSchemaState,
  schemaProblem,
  type BackgroundState,
  type Config,
} from '@peerloop/platform';
import { withBackground } from '../background/with-background.js';
import { loadStartConfig, type StartConfig } from '@peerloop/platform/config';
import { clusterVersion } from '../embedded-postgres/cluster.js';
import { findBinaries } from '../embedded-postgres/server-binaries.js';
import { failureOf } from '../failure/failure.js';
import { DataFolder } from '../instance/data-folder.js';
import { lockHolder } from '../instance/instance-lock.js';
import { InstanceRecord } from '../instance/instance-record.js';
import { withInstance } from '../instance/open-instance.js';
import { portProblem } from '../instance/ports.js';
import { projectFolder } from '../start/program.js';
import { backgroundFindings } from './background-findings.js';
import { bad, good, type Finding } from './finding.js';
import type { Progress } from '../terminal/progress.js';

const lowSpace = 500 * 1024 * 1024;
const gigabyte = 1024 ** 3;

async function versions(config: StartConfig): Promise<Finding[]> {
  const manifest = JSON.parse(await readFile(join(projectFolder, 'package.json'), 'utf8')) as {
    version: string;
  };
  const own = [good('Peerloop', manifest.version), good('Node', process.version)];
  if (config.database.url !== null) return own;
  return [...own, good('PostgreSQL', `${(await findBinaries()).version}, embedded`)];
}

function dataFolder(config: StartConfig): Finding[] {
  const folder = DataFolder.at(config.data.folder);
  if (!folder.exists) return [good('Data', `${folder.path} (made on the first start)`)];
  const space = folder.freeBytes();
  const free = `${(space / gigabyte).toFixed(1)} GB free`;
  const version = clusterVersion(folder);
  InstanceRecord.open(folder);
  return [
    good('Data', `${folder.path}${version === null ? '' : `, PostgreSQL ${version}`}`),
    space < lowSpace ? bad('Disk', `${free}: too little`) : good('Disk', free),
  ];
}

/** Where uploaded files lie, and whether more can be put there. */
async function files({ files }: StartConfig): Promise<Finding[]> {
  const { bucketUrl, folder } = files;
  const where = bucketUrl === null ? folder : bucketAndHost(bucketUrl);
  // Looking makes no data folder where there is none yet.
  if (bucketUrl === null && !existsSync(folder)) return [];
  try {
    await openFileStore(files).check();
    return [good('Files', where)];
  } catch (error) {
    const advice = bucketUrl === null ? 'its rights' : 'the server of FILES_URL';
    return [
      bad('Files', `${where} cannot be used (${(error as Error).message}): see to ${advice}`),
    ];
  }
}

function bucketAndHost(url: string): string {
  const { pathname, host } = new URL(url);
  return `bucket ${pathname.slice(1)} at ${host}`;
}

async function processes(config: StartConfig): Promise<Finding[]> {
  const { port, host } = config.http;
  const folder = DataFolder.at(config.data.folder);
  const holder = folder.exists ? lockHolder(folder.path) : null;
  const problem = await portProblem(port, host);
  if (holder) {
    const answer = problem === 'EADDRINUSE' ? 'in use' : 'not in use: it runs on another port';
    return [
      good('Running', `process ${holder.pid}`),
      good('Port', `${port} on ${host}, ${answer}`),
    ];
  }
  return [
    good('Running', 'no'),
    problem === null
      ? good('Port', `${port} on ${host}, free`)
      : bad('Port', `${port} on ${host} cannot be used (${problem}): set PORT or HOST`),
  ];
}

async function data(config: StartConfig, progress: Progress): Promise<Finding[]> {
  const folder = DataFolder.at(config.data.folder);
  const isNew = config.database.url === null && !existsSync(folder.file('postgres'));
  if (isNew) return [good('Database', 'none yet (made on the first start)')];
  const isRunning = config.database.url !== null || lockHolder(folder.path) !== null;
  return withInstance(config, progress, async (whole) => {
    const found = await migrations(whole.database.url);
    // Older tables than this build expects would only make it stumble.
    if (found.some(({ isProblem }) => isProblem)) return found;
    return [...found, ...(await background(whole, isRunning))];
  });
}

async function migrations(databaseUrl: string): Promise<Finding[]> {
  const state = await readSchemaState(databaseUrl);
  const { host, pathname } = new URL(databaseUrl);
  const where = good('Database', `${pathname.slice(1)} at ${host}`);
  const problem = schemaProblem(state);
  if (problem !== null) return [where, bad('Migrations', problem)];
  return state.missing.length === 0
    ? [where, good('Migrations', 'none pending')]
    : [where, bad('Migrations', `pending: ${state.missing.join(', ')} (run: peerloop migrate)`)];
}

async function background(config: Config, isRunning: boolean): Promise<Finding[]> {
  const look = (redisUrl: string | null): Promise<BackgroundState> =>
    withBackground(config, redisUrl, (app) => app.get(BackgroundLook).state());
  const redisUrl = config.redis?.url ?? null;
  if (redisUrl === null) return backgroundFindings(await look(null), isRunning);
  try {
    return backgroundFindings(await look(redisUrl), isRunning);
  } catch (error) {
    // PostgreSQL knows everything but the jobs themselves.
    const rest = backgroundFindings(await look(null), isRunning);
    return [
      bad('Redis', `cannot be used (${(error as Error).message}): see to the server of REDIS_URL`),
      ...rest.filter(({ about }) => about !== 'Queue'),
    ];
  }
}

/** Says what is there and what is wrong; answers whether all is well. */
export async function doctor(progress: Progress): Promise<boolean> {
  const config = loadStartConfig();
  const checks = [
    (): Promise<Finding[]> => versions(config),
    async (): Promise<Finding[]> => dataFolder(config),
    (): Promise<Finding[]> => files(config),
    (): Promise<Finding[]> => processes(config),
    (): Promise<Finding[]> => data(config, progress),
  ];
  let isWell = true;
  for (const check of checks) {
    const findings = await check().catch((error: unknown) => [
      bad('Problem', failureOf(error).sentence),
    ]);
    for (const { about, text, isProblem } of findings) {
      progress.line(`${isProblem ? '✗' : '✓'} ${about.padEnd(11)} ${text}`);
      if (isProblem) isWell = false;
    }
  }
  return isWell;
}
