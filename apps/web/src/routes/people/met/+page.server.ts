import { nodesOf } from '#lib/nodes-of.ts';
import { query } from '#lib/server/graphql.ts';
import { signedIn } from '#lib/server/viewer.ts';
import { PeopleMetDocument } from './met.graphql.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  await signedIn(event);
  const after = event.url.searchParams.get('after');
  const { peopleIMet } = await query(event, PeopleMetDocument, { after });
  return { after, people: nodesOf(peopleIMet), pageInfo: peopleIMet.pageInfo };
};
