import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { SmtpSink, TestRedis } from '@peerloop/testing';
import { Redis } from 'ioredis';
import pg from 'pg';
import { composeSettings } from './compose-settings.js';
import { environmentOf, ProductProcess, root, type Settings } from './product-process.js';

export const publicOrigin = 'https://peerloop.example.org';

/** A database with a role of its own, empty as a new server's is. */
class OwnDatabase {
  private constructor(
    private readonly name: string,
    readonly url: string,
  ) {}

  static async make(): Promise<OwnDatabase> {
    const name = `deployed_${randomBytes(6).toString('hex')}`;
    const password = randomBytes(16).toString('hex');
    await asAdmin(
      `CREATE ROLE ${name} LOGIN PASSWORD '${password}'`,
      `CREATE DATABASE ${name} OWNER ${name}`,
    );
    const { host } = new URL(process.env['TEST_DATABASE_SERVER'] ?? '');
    return new OwnDatabase(name, `postgres://${name}:${password}@${host}/${name}`);
  }

  drop(): Promise<void> {
    return asAdmin(
      `DROP DATABASE IF EXISTS ${this.name} WITH (FORCE)`,
      `DROP ROLE IF EXISTS ${this.name}`,
    );
  }
}

async function asAdmin(...statements: readonly string[]): Promise<void> {
  const client = new pg.Client(`${process.env['TEST_DATABASE_SERVER'] ?? ''}/postgres`);
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}

/**
 * The scaled topology as docker/compose.yaml runs it, in production: PostgreSQL, Redis, the one-shot
 * `migrate`, then two apis and two workers from what is built, each a process of its own. A mail
 * server that keeps what it gets stands in for the real one, and nobody stands in front of the apis.
 */
export class ScaledProduct {
  private constructor(
    private readonly database: OwnDatabase,
    readonly redis: TestRedis,
    readonly sink: SmtpSink,
    private readonly client: pg.Client,
    readonly apis: readonly [ProductProcess, ProductProcess],
    readonly workers: readonly [ProductProcess, ProductProcess],
  ) {}

  static async start(): Promise<ScaledProduct> {
    const [database, redis, sink] = await Promise.all([
      OwnDatabase.make(),
      TestRedis.start(),
      SmtpSink.start(),
    ]);
    const given = {
      PUBLIC_URL: publicOrigin,
      POSTGRES_PASSWORD: 'another-place',
      SECRET_KEY: randomBytes(33).toString('base64'),
      SMTP_URL: sink.url,
    };
    const places = { DATABASE_URL: database.url, REDIS_URL: redis.url };
    const settingsOf = (service: string): Settings => ({
      ...composeSettings(service, given),
      ...places,
    });
    migrate(settingsOf('migrate'));
    const [one, two, three, four] = await Promise.all([
      ProductProcess.start('api', settingsOf('api')),
      ProductProcess.start('api', settingsOf('api')),
      ProductProcess.start('worker', settingsOf('worker')),
      ProductProcess.start('worker', settingsOf('worker')),
    ]);
    const client = new pg.Client(database.url);
    await client.connect();
    return new ScaledProduct(database, redis, sink, client, [one, two], [three, four]);
  }

  /** `redis-cli FLUSHALL`. */
  async flush(): Promise<void> {
    const redis = new Redis(this.redis.url);
    await redis.flushall();
    await redis.quit();
  }

  /** Plain SQL, to look behind what the API shows. */
  async sql<Row extends object>(text: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    return (await this.client.query<Row>(text, [...parameters])).rows;
  }

  /** Answers the exit codes of all processes. */
  async stop(): Promise<(number | null)[]> {
    const codes = await Promise.all([...this.apis, ...this.workers].map((one) => one.stop()));
    await this.client.end();
    await this.redis.stop();
    await this.sink.stop();
    await this.database.drop();
    return codes;
  }
}

function migrate(settings: Settings): void {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['apps/cli/dist/main.js', 'migrate'],
    { cwd: root, env: environmentOf(settings), encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`migrate ended with ${String(status)}:\n${stdout}${stderr}`);
}
