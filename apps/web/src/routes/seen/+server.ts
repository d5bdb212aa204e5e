import { aside } from '#lib/server/api/aside.ts';
import { mutate } from '#lib/server/api/graphql.ts';
import { MarkPlacesReadDocument } from './seen.graphql.ts';
import type { RequestHandler } from './$types';

/** What has been before the reader's eyes; its news in the inbox are read with it. */
export const POST: RequestHandler = (event) =>
  aside(event, ({ paths }) => {
    const all = Array.isArray(paths) ? paths.map(String) : [];
    return mutate(event, MarkPlacesReadDocument, { input: { paths: all } });
  });
