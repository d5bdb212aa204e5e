import type { CannotSeed } from '@peerloop/demo';
import { ConfigError } from '@peerloop/platform/config';

/** Exit codes, after sysexits.h where it has a fitting one. */
export const exitCode = {
  bug: 70,
  portTaken: 69,
  alreadyRunning: 75,
  noSpace: 74,
  noAccess: 77,
  otherVersion: 65,
  childFailed: 71,
  databaseFailed: 71,
  usage: 64,
} as const;

/** Something a person can do something about: shown as its one sentence, without a trace. */
export class Failure extends Error {
  constructor(
    readonly sentence: string,
    readonly exitCode: number,
  ) {
    super(sentence);
    this.name = 'Failure';
  }
}

export function noSpace(where: string): Failure {
  return new Failure(
    `The disk that holds ${where} is full: free some space (at least 200 MB) and start again.`,
    exitCode.noSpace,
  );
}

interface SystemError extends Error {
  readonly code?: string;
  readonly path?: string;
  readonly dest?: string;
}

function ofSystem(error: SystemError): Failure | null {
  const where = error.path ?? error.dest ?? 'the data folder';
  switch (error.code ?? '') {
    case 'ENOSPC':
    case 'EDQUOT':
      return noSpace(where);
    case 'EACCES':
    case 'EPERM':
      return new Failure(
        `${where} may not be used by this user: change its owner or set DATA_DIR to another folder.`,
        exitCode.noAccess,
      );
    case 'EROFS':
      return new Failure(
        `${where} is on a read-only disk: set DATA_DIR to a folder that can be written.`,
        exitCode.noAccess,
      );
    case 'ENOTDIR':
    case 'EEXIST':
      return new Failure(
        `${where} is a file, not a folder: remove it or set DATA_DIR to another folder.`,
        exitCode.noAccess,
      );
    default:
      return null;
  }
}

// Not `instanceof`: errors of other realms, as in tests, are errors too.
function isError(value: unknown): value is SystemError {
  return typeof value === 'object' && value !== null && 'message' in value;
}

/** The sentence and exit code for anything that was thrown. */
export function failureOf(error: unknown): Failure {
  if (error instanceof Failure) return error;
  if (error instanceof ConfigError) return new Failure(error.message, error.exitCode);
  // By name: the classes belong to what the supervisor does not load.
  if (isError(error) && error.name === 'SchemaMismatch') {
    return new Failure(error.message, exitCode.otherVersion);
  }
  if (isError(error) && error.name === 'CannotSeed') {
    const { reason } = error as CannotSeed;
    return new Failure(
      error.message,
      reason === 'running' ? exitCode.alreadyRunning : exitCode.usage,
    );
  }
  if (isError(error)) {
    const known = ofSystem(error);
    if (known) return known;
  }
  const message = isError(error) ? error.message : String(error);
  return new Failure(`Peerloop stopped because of an unexpected error: ${message}`, exitCode.bug);
}
