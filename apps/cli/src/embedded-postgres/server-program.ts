import { spawn, type ChildProcess } from 'node:child_process';
import type { LogFile } from '../instance/log-file.js';
import { copyForAll, findBinaries, type ServerBinaries } from './server-binaries.js';
import { exitCode, Failure } from '../failure/failure.js';
import { isRoot, mayReach, passingThrough, userForRoot, type ServerUser } from './server-user.js';

// Nothing of our own environment: it holds secrets, and PG… variables would be obeyed.
const environment = { LC_ALL: 'C', PATH: '/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin' };

/** Starts the server's programs as the user they need. */
export class ServerProgram {
  private constructor(
    readonly binaries: ServerBinaries,
    readonly as: ServerUser,
  ) {}

  /** @throws Failure when no user may run them on that folder */
  static async for(clusterFolder: string): Promise<ServerProgram> {
    const binaries = await findBinaries();
    if (!isRoot()) return new ServerProgram(binaries, { user: null, through: [] });
    const user = userForRoot(clusterFolder);
    const runnable = mayReach(binaries.postgres, user) ? binaries : copyForAll(binaries);
    if (mayReach(clusterFolder, user)) return new ServerProgram(runnable, { user, through: [] });
    const through = passingThrough(user);
    if (through.length > 0) return new ServerProgram(runnable, { user, through });
    throw new Failure(
      `PostgreSQL refuses to run as root, and other users may not enter ${clusterFolder}: set DATA_DIR to a folder such as /var/lib/peerloop/data.`,
      exitCode.noAccess,
    );
  }

  /**
   * Starts one. It gets a session of its own: Ctrl-C in the terminal is for us alone, who stop things
   * in their order.
   */
  start(program: 'initdb' | 'postgres', args: readonly string[], log: LogFile): ChildProcess {
    const [command = '', ...rest] = [...this.as.through, this.binaries[program], ...args];
    const child = spawn(command, rest, {
      // A folder that every user may be in.
      cwd: '/',
      detached: true,
      env: environment,
      stdio: ['ignore', program === 'initdb' ? 'pipe' : 'ignore', 'pipe'],
      ...(this.as.user && this.as.through.length === 0 ? this.as.user : {}),
    });
    log.forget();
    if (child.stdout) log.follow(child.stdout);
    if (child.stderr) log.follow(child.stderr);
    return child;
  }
}
