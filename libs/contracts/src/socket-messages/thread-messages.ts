import type { Exchange, Nothing } from './exchange.js';

export interface ThreadClientMessages {
  /** Hear of new posts, edits and deletions while a thread is open. */
  'thread:watch': Exchange<{ threadId: string }, Nothing>;
  'thread:unwatch': Exchange<{ threadId: string }, Nothing>;
}

export interface ThreadServerMessages {
  /** Something was posted in the thread, or changed in it: ask for it again. */
  'thread:changed': { readonly threadId: string };
}
