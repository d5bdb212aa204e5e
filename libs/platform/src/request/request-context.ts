import { AsyncLocalStorage } from 'node:async_hooks';

/** A mutation that the client may repeat safely; see `UnitOfWork`. */
export interface IdempotentCall {
  /** Chosen by the client; unique among the owner's calls. */
  readonly key: string;
  /** The peer's id, or a text for guests. */
  readonly owner: string;
  /** Hash of the operation and its variables: the same key with another body is a conflict. */
  readonly fingerprint: string;
  /** How many transactions of this request have been numbered so far. */
  steps: number;
}

/** What travels with one request or job through every layer without being passed by hand. */
export interface RequestContext {
  readonly requestId: string;
  /** SQL statements sent so far, transaction control left out. */
  statements: number;
  idempotentCall: IdempotentCall | null;
}

const storage = new AsyncLocalStorage<RequestContext>();

export function requestContext(): RequestContext | undefined {
  return storage.getStore();
}

/** Runs `work` as one request: statements are counted and log lines carry the id. */
export function inRequest<T>(requestId: string, work: () => T): T {
  return storage.run({ requestId, statements: 0, idempotentCall: null }, work);
}

/** Goes on with a request whose chain was broken, as reading a body from a socket does. */
export function continueRequest<T>(context: RequestContext, work: () => T): T {
  return storage.run(context, work);
}
