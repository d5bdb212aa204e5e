import { randomBytes } from 'node:crypto';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import pg from 'pg';
import { exitCode, Failure } from '../failure/failure.js';
import type { DataFolder } from '../instance/data-folder.js';
import { freePort } from '../instance/ports.js';

/** How the embedded server is reached. */
export interface ServerAccess {
  readonly port: number;
  /** Of the superuser, who only makes the role and the database. */
  readonly superuserPassword: string;
  /** Of the role that everything else works as. */
  readonly password: string;
}

const accessName = 'database.json';
export const superuser = 'postgres';
const role = 'peerloop';
const database = 'peerloop';
const connectionTimeout = 10_000;

const newPassword = (): string => randomBytes(24).toString('base64url');

/** The kept access of a data folder; null before the first start. */
export function readAccess(folder: DataFolder): ServerAccess | null {
  try {
    return JSON.parse(readFileSync(folder.file(accessName), 'utf8')) as ServerAccess;
  } catch {
    return null;
  }
}

export function keepAccess(folder: DataFolder, access: ServerAccess): void {
  const file = folder.file(accessName);
  const next = `${file}.next`;
  writeFileSync(next, `${JSON.stringify(access, null, 2)}\n`, { mode: 0o600, flush: true });
  renameSync(next, file);
}

/** New passwords and a port, for a new cluster. */
export async function newAccess(): Promise<ServerAccess> {
  return { port: await freePort(), superuserPassword: newPassword(), password: newPassword() };
}

/** What goes into DATABASE_URL. */
export function urlOf(access: ServerAccess): string {
  return `postgres://${role}:${access.password}@127.0.0.1:${access.port}/${database}`;
}

async function asSuperuser<T>(
  access: ServerAccess,
  work: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const client = new pg.Client({
    host: '127.0.0.1',
    port: access.port,
    user: superuser,
    password: access.superuserPassword,
    database: 'postgres',
    connectionTimeoutMillis: connectionTimeout,
  });
  // A server that goes away while we are connected also fails the query, which is where it is seen.
  client.on('error', () => undefined);
  try {
    await client.connect();
  } catch (error) {
    throw accessFailure(error);
  }
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

function accessFailure(error: unknown): unknown {
  if ((error as { code?: unknown }).code !== '28P01') return error;
  return new Failure(
    `The database does not accept the password in ${accessName}: restore that file together with the folder postgres beside it.`,
    exitCode.otherVersion,
  );
}

async function createDatabase(client: pg.Client): Promise<void> {
  await client.query(`CREATE DATABASE ${database} OWNER ${role}`);
  // Nobody but the role and the superuser has any business there.
  await client.query(`REVOKE ALL ON DATABASE ${database} FROM PUBLIC`);
}

/** Makes the role and the database where they are missing. */
export async function provision(access: ServerAccess): Promise<void> {
  await asSuperuser(access, async (client) => {
    const { rows } = await client.query<{ role: boolean; database: boolean }>(
      `SELECT EXISTS (SELECT FROM pg_roles WHERE rolname = $1) AS role,
              EXISTS (SELECT FROM pg_database WHERE datname = $2) AS database`,
      [role, database],
    );
    const [found] = rows;
    if (!found?.role) {
      await client.query(
        `CREATE ROLE ${role} LOGIN PASSWORD ${client.escapeLiteral(access.password)}`,
      );
    }
    if (!found?.database) await createDatabase(client);
  });
}

/** Throws the database away and makes an empty one. */
export async function recreateDatabase(access: ServerAccess): Promise<void> {
  await asSuperuser(access, async (client) => {
    await client.query(`DROP DATABASE IF EXISTS ${database} WITH (FORCE)`);
    await createDatabase(client);
  });
}
