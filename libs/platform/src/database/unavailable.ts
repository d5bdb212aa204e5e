// Connection lost or refused, server starting or stopping, disk full, too many connections.
const awayStates = /^(08|57P0|53100|53300)/;
// Waited too long for a lock, statement timeout.
const slowStates = /^(55P03|57014)/;
const networkErrors = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOENT']);
// A full disk, or one on which our share is used up, says the system itself.
const diskErrors = new Set(['ENOSPC', 'EDQUOT']);

const brokenConnection =
  /timeout exceeded when trying to connect|Connection terminated|is not queryable/;

/** Something the product stands on cannot be had just now. */
export class Unavailable extends Error {
  override readonly name: string = 'Unavailable';
}

/**
 * The connection broke while no statement was under way. Whatever the transaction asks for next
 * fails with words of the libraries that could mean a bug as well.
 */
export class ConnectionLost extends Unavailable {
  constructor(cause: unknown) {
    super('the connection to the database broke within a transaction', { cause });
  }
}

/** Whether an error means "it cannot be done just now; try again", rather than a bug. */
export function unavailable(error: unknown): boolean {
  return away(error) || slowStates.test(codeOf(error));
}

/**
 * Whether an error means that a server or the disk is at fault, whatever was asked of it. What is
 * merely slow may be the fault of the one who asks.
 */
export function away(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = codeOf(error);
  if (awayStates.test(code) || networkErrors.has(code) || diskErrors.has(code)) return true;
  return error instanceof Unavailable || brokenConnection.test(error.message);
}

function codeOf(error: unknown): string {
  const { code } = (error instanceof Error ? error : {}) as { code?: unknown };
  return typeof code === 'string' ? code : '';
}
