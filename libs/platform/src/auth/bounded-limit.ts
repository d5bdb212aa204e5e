import { DomainError } from '@peerloop/kernel';
import pLimit from 'p-limit';

export type BoundedLimit = <T>(work: () => Promise<T>) => Promise<T>;

/**
 * A semaphore with a queue of bounded length: a few pieces of work at once, in the order they came.
 * It throws UNAVAILABLE when the queue is full: waiting would outlast the request.
 */
export function boundedLimit(maxAtOnce: number, maxWaiting: number): BoundedLimit {
  const limit = pLimit(maxAtOnce);
  return async (work) => {
    if (limit.activeCount + limit.pendingCount >= maxAtOnce + maxWaiting)
      throw new DomainError('UNAVAILABLE');
    return limit(work);
  };
}
