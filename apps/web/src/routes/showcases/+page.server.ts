import { nodesOf } from '#lib/nodes-of.ts';
import { query } from '#lib/server/api/graphql.ts';
import { ShowcasesDocument } from './showcases.graphql.ts';
import type { PageServerLoad } from './$types';

const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

export const load: PageServerLoad = async (event) => {
  const { searchParams } = event.url;
  const after = searchParams.get('after');
  // A filter that cannot be is none.
  const given = searchParams.get('topicId') ?? '';
  const topicId = uuid.test(given) ? given : null;
  const { showcases, topics } = await query(event, ShowcasesDocument, { topicId, after });
  return { after, topicId, topics, showcases: nodesOf(showcases), pageInfo: showcases.pageInfo };
};
