import type { Nothing } from './exchange.js';

/** About the connection itself. */
export interface ConnectionServerMessages {
  /** The connection to the other servers was broken for a moment: ask for what was missed. */
  'live:resync': Nothing;
  /** Sign-in ended; the server hangs up. */
  'session:ended': Nothing;
  /** The server is about to stop: hang up, come back after a random part of this time. */
  'server:stopping': { readonly withinMilliseconds: number };
}
