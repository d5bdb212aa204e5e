// Connection lost or refused, server starting or stopping, disk full, too many connections, waited too
// long for a lock, statement timeout.
const states = /^(08|57P0|53100|53300|55P03|57014)/;
const networkErrors = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOENT']);
// A full disk, or one on which our share is used up, says the system itself.
const diskErrors = new Set(['ENOSPC', 'EDQUOT']);

const brokenConnection =
  /timeout exceeded when trying to connect|Connection terminated|is not queryable/;

/**
 * The connection broke while no statement was under way. Whatever the transaction asks for next
 * fails with words of the libraries that could mean a bug as well.
 */
export class ConnectionLost extends Error {
  constructor(cause: unknown) {
    super('the connection to the database broke within a transaction', { cause });
  }
}

/** Whether an error means "the database cannot do it just now; try again", rather than a bug. */
export function unavailable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code } = error as { code?: unknown };
  if (typeof code === 'string') {
    if (states.test(code) || networkErrors.has(code) || diskErrors.has(code)) return true;
  }
  return error instanceof ConnectionLost || brokenConnection.test(error.message);
}
