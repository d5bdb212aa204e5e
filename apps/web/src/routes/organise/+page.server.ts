import { nodesOf } from '#lib/nodes-of.ts';
import { query } from '#lib/server/api/graphql.ts';
import { signedIn } from '#lib/server/visitor/viewer.ts';
import { OrganiseDocument } from './organise.graphql.ts';
import type { PageServerLoad } from './$types';

/** Where one brings others together: events and showcases are any champion's, lists the organisers'. */
export const load: PageServerLoad = async (event) => {
  const viewer = await signedIn(event);
  const after = event.url.searchParams.get('after');
  const lists = viewer.roles.length > 0;
  const answer = await query(event, OrganiseDocument, { lists, after });
  const { participantLists = null, myEvents, myShowcases } = answer;
  return {
    after,
    lists: participantLists && nodesOf(participantLists),
    pageInfo: participantLists?.pageInfo ?? { hasNextPage: false, endCursor: null },
    events: nodesOf(myEvents),
    showcases: nodesOf(myShowcases),
  };
};
