import type { z } from 'zod';

/** Something that happened, as it is written to the outbox: ids and the facts of the moment. */
export interface DomainEvent<Payload extends object = object> {
  readonly definition: EventDefinition<Payload>;
  readonly payload: Payload;
}

/** A kind of event. Calling it makes one: `threadStarted({ threadId })`. */
export interface EventDefinition<Payload extends object = object> {
  (payload: Payload): DomainEvent<Payload>;
  readonly eventName: string;
  readonly version: number;
  /** @throws Error when the value is not a payload of this event */
  parse(value: unknown): Payload;
}

/** What a listener of the event gets. */
export type EventPayload<Event> = Event extends EventDefinition<infer Payload> ? Payload : never;

const nameShape = /^[a-z][a-z-]*\.[a-z][a-z-]*$/;
const definitions = new Map<string, EventDefinition>();

/** `forum.thread-started@1`: events of one name may live in several versions for a while. */
export function eventKey(name: string, version: number): string {
  return `${name}@${version}`;
}

/**
 * Declares a kind of event. A payload that changes shape is a new version, with its own listeners,
 * until no event of the old one is left.
 *
 * @param name context and what happened, past tense: `forum.thread-started`
 * @param schema the payload; checked when the event is recorded and again when it is handled
 */
export function defineEvent<Schema extends z.ZodObject>(
  name: string,
  version: number,
  schema: Schema,
): EventDefinition<z.output<Schema>> {
  type Payload = z.output<Schema>;
  if (!nameShape.test(name)) throw new Error(`"${name}" is no event name`);
  const key = eventKey(name, version);
  if (definitions.has(key)) throw new Error(`the event ${key} is defined twice`);
  const strict = schema.strict();
  const definition: EventDefinition<Payload> = Object.assign(
    (payload: Payload): DomainEvent<Payload> => ({ definition, payload }),
    { eventName: name, version, parse: (value: unknown) => strict.parse(value) as Payload },
  );
  definitions.set(key, definition as unknown as EventDefinition);
  return definition;
}

/** Keys of every event that the running code knows; a relay leaves others to newer processes. */
export function knownEventKeys(): string[] {
  return [...definitions.keys()];
}
