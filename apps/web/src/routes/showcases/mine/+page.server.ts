import { nodesOf } from '#lib/nodes-of.ts';
import { query } from '#lib/server/api/graphql.ts';
import { signedIn } from '#lib/server/visitor/viewer.ts';
import { MyShowcasesDocument } from '../showcases.graphql.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  await signedIn(event);
  const after = event.url.searchParams.get('after');
  const { myShowcases } = await query(event, MyShowcasesDocument, { after });
  return { after, showcases: nodesOf(myShowcases), pageInfo: myShowcases.pageInfo };
};
