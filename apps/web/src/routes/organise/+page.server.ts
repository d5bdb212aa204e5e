import { nodesOf } from '#lib/nodes-of.ts';
import { query } from '#lib/server/graphql.ts';
import { signedIn } from '#lib/server/viewer.ts';
import { OrganiseDocument } from './organise.graphql.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  await signedIn(event);
  const after = event.url.searchParams.get('after');
  const { participantLists, myEvents } = await query(event, OrganiseDocument, { after });
  return {
    after,
    lists: nodesOf(participantLists),
    pageInfo: participantLists.pageInfo,
    events: nodesOf(myEvents),
  };
};
