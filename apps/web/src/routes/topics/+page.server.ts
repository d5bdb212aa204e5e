import { query } from '#lib/server/api/graphql.ts';
import { TopicsDocument } from './topics.graphql.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { topics } = await query(event, TopicsDocument);
  const childrenOf = (id: string) => topics.filter((topic) => topic.parentId === id);
  const roots = topics.filter((topic) => topic.parentId === null);
  return { roots: roots.map((root) => ({ ...root, children: childrenOf(root.id) })) };
};
