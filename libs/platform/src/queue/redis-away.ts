import { away } from '../database/unavailable.js';

// Starting, a replica, its disk or memory full, busy with a script, a cluster in pieces.
const replies = /^(LOADING|READONLY|MISCONF|OOM|BUSY|MASTERDOWN|CLUSTERDOWN|TRYAGAIN|NOREPLICAS)\b/;
// What the client says of its connection; its errors have no codes.
const clientErrors =
  /^(Connection is closed|Command timed out|Stream isn't writeable|Reached the max retries)/;

/** Whether an error of a Redis client means that the server cannot do it just now. */
export function redisAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return replies.test(error.message) || clientErrors.test(error.message) || away(error);
}
