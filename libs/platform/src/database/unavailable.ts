// Connection lost or refused, server starting or stopping, too many connections, waited too long
// for a lock, statement timeout.
const states = /^(08|57P0|53300|55P03|57014)/;
const networkErrors = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOENT']);

/** Whether an error means "the database cannot do it just now; try again", rather than a bug. */
export function unavailable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code } = error as { code?: unknown };
  if (typeof code === 'string' && (states.test(code) || networkErrors.has(code))) return true;
  return /timeout exceeded when trying to connect|Connection terminated/.test(error.message);
}
