import { query } from '#lib/server/graphql';
import { nodesOf } from '#lib/nodes-of';
import { HomeDocument } from './home.graphql';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { topics, latestThreads, upcomingEvents, latestShowcases } = await query(event, HomeDocument);
  return {
    roots: topics.filter((topic) => topic.parentId === null),
    threads: nodesOf(latestThreads),
    events: nodesOf(upcomingEvents),
    showcases: nodesOf(latestShowcases),
  };
};
