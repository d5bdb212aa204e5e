import DataLoader from 'dataloader';
import type { GraphqlContext } from './graphql-context.js';

const maxBatch = 200;

/**
 * The DataLoader of this request for a batch function; made on first use and gone with the request,
 * so nothing is cached across viewers.
 * @param batch answers one value per key, in the order of the keys
 */
export function loaderOf<Key, Value>(
  context: GraphqlContext,
  owner: object,
  batch: (keys: readonly Key[]) => Promise<Value[]>,
): DataLoader<Key, Value> {
  const known = context.loaders.get(owner) as DataLoader<Key, Value> | undefined;
  if (known) return known;
  const loader = new DataLoader<Key, Value>(batch, { maxBatchSize: maxBatch });
  context.loaders.set(owner, loader);
  return loader;
}
