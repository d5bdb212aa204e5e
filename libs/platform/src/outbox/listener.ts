import type { Id } from '@peerloop/kernel';
import type { Tx } from '../database/tx.js';
import { eventKey, type EventDefinition, type EventPayload } from './event.js';

/** What a listener may know about the event besides its payload. */
export interface EventMeta {
  readonly eventId: Id;
  readonly occurredAt: Date;
}

/**
 * Reacts to one kind of event. Runs in its own transaction, exactly once as far as the database is
 * concerned: whatever is done through `tx` is committed together with the note that it is done.
 * An error rolls everything back and the listener is tried again.
 */
export interface Listener<Event> {
  handle(payload: EventPayload<Event>, tx: Tx, meta: EventMeta): Promise<void>;
}

/**
 * For a listener that writes what the event says into a row. Of the events of one line about one
 * subject it gets those only that are newer than what was handled, however late the others come.
 */
export interface NewestOf<Payload> {
  /** Whom or what it is about; null where the event is none of the listener's business. */
  readonly subject: (payload: Payload) => string | null;
  /** Shared by listeners of several events that write the same. Default: the listener's name. */
  readonly line?: string;
}

export interface ListenerMark {
  readonly event: EventDefinition;
  readonly name: string;
  readonly newestOf: NewestOf<never> | null;
}

const nameShape = /^[a-z][a-z-]*\.[a-z][a-z-]*$/;
const mark = Symbol('peerloop:listener');

/**
 * Marks a provider as the listener of an event.
 *
 * @param name context and what it does, never changed later: it is stored with what is done.
 * `forum.tell-followers`; unique in the process, which a start of the worker checks
 * @param newestOf for a listener that writes absolute state: events come in any order
 */
export function ListensTo<Payload extends object>(
  event: EventDefinition<Payload>,
  name: string,
  newestOf: NewestOf<Payload> | null = null,
): (target: new (...args: never[]) => Listener<EventDefinition<Payload>>) => void {
  if (!nameShape.test(name)) throw new Error(`"${name}" is no listener name`);
  return (target) => {
    if (Object.hasOwn(target, mark)) throw new Error(`${target.name} listens twice: split it`);
    Object.defineProperty(target, mark, { value: { event, name, newestOf } });
  };
}

/** What {@link ListensTo} said of a class, or null. */
export function listenerMark(target: unknown): ListenerMark | null {
  if (typeof target !== 'function' || !Object.hasOwn(target, mark)) return null;
  return (target as unknown as Record<symbol, ListenerMark>)[mark] ?? null;
}

/** The listener's event as stored in the outbox. */
export function markedEventKey(listener: ListenerMark): string {
  return eventKey(listener.event.eventName, listener.event.version);
}
