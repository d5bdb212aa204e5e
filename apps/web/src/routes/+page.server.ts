import { query } from '#lib/server/graphql.ts';
import { nodesOf } from '#lib/nodes-of.ts';
import { HomeDocument } from './home.graphql.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { topics, threads, events, showcases } = await query(event, HomeDocument);
  return {
    roots: topics
      .filter((topic) => topic.parentId === null)
      .map((root) => ({
        ...root,
        below: topics.filter((topic) => topic.parentId === root.id).map((topic) => topic.title),
      })),
    threads: nodesOf(threads),
    events: nodesOf(events),
    showcases: nodesOf(showcases),
  };
};
