import { execFileSync } from 'node:child_process';
import { realpathSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { exitCode, Failure } from '../failure/failure.js';

/** A user of this system. */
export interface SystemUser {
  readonly uid: number;
  readonly gid: number;
}

/** As whom and how the server's programs are started. */
export interface ServerUser {
  /** Null: as ourselves. */
  readonly user: SystemUser | null;
  /** A program that starts the server's programs with what they lack, and its arguments. */
  readonly through: readonly string[];
}

const ownUser = 'peerloop';
// Last resorts where no user can be made: users that exist for having no rights.
const otherUsers = ['postgres', '_postgres', 'nobody'] as const;

export function isRoot(): boolean {
  return process.getuid?.() === 0;
}

function lookUp(name: string): SystemUser | null {
  const id = (flag: string): number =>
    Number(
      execFileSync('id', [flag, name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
    );
  try {
    return { uid: id('-u'), gid: id('-g') };
  } catch {
    return null;
  }
}

function create(name: string): SystemUser | null {
  const settings = ['--system', '--user-group', '--no-create-home', '--home-dir', '/nonexistent'];
  try {
    execFileSync('useradd', [...settings, '--shell', '/usr/sbin/nologin', name], {
      stdio: 'ignore',
    });
  } catch {
    return null;
  }
  return lookUp(name);
}

function ownerOf(folder: string): SystemUser | null {
  try {
    const { uid, gid } = statSync(folder);
    return uid === 0 ? null : { uid, gid };
  } catch {
    return null;
  }
}

/**
 * Whom the server runs as when we are root, which PostgreSQL refuses to be: the owner of the data
 * where there is some, else a user of our own, made on the first start.
 */
export function userForRoot(clusterFolder: string): SystemUser {
  const user =
    ownerOf(clusterFolder) ??
    lookUp(ownUser) ??
    create(ownUser) ??
    otherUsers.map(lookUp).find((found) => found !== null);
  if (user) return user;
  throw new Failure(
    'PostgreSQL refuses to run as root and no other user could be made: start Peerloop as a normal user.',
    exitCode.noAccess,
  );
}

/** Whether a user may pass through all folders above a path. */
export function mayReach(path: string, { uid, gid }: SystemUser): boolean {
  const folder = realpathSync(dirname(path));
  const { mode, uid: owner, gid: group } = statSync(folder);
  const bit = owner === uid ? 0o100 : group === gid ? 0o010 : 0o001;
  return (mode & bit) !== 0 && (folder === dirname(folder) || mayReach(folder, { uid, gid }));
}

/**
 * For data below a folder that only root may enter, such as /root: the server keeps the right to pass
 * through, and still is not root.
 */
export function passingThrough({ uid, gid }: SystemUser): readonly string[] {
  const prefix = [
    'setpriv',
    `--reuid=${uid}`,
    `--regid=${gid}`,
    '--clear-groups',
    '--inh-caps=+dac_override',
    '--ambient-caps=+dac_override',
    '--',
  ] as const;
  try {
    execFileSync(prefix[0], [...prefix.slice(1), 'true'], { stdio: 'ignore' });
  } catch {
    return [];
  }
  return prefix;
}
