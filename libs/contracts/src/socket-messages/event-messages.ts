import type { Exchange, Nothing } from './exchange.js';

export interface EventClientMessages {
  /** Hear of changes to an event while its page is open. */
  'event:watch': Exchange<{ eventId: string }, Nothing>;
  'event:unwatch': Exchange<{ eventId: string }, Nothing>;
}

export interface EventServerMessages {
  /** The event, its answers or its registrations changed: ask for it again. */
  'event:changed': { readonly eventId: string };
}
