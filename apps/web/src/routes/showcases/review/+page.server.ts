import { nodesOf } from '#lib/nodes-of.ts';
import { query } from '#lib/server/graphql.ts';
import { signedIn } from '#lib/server/viewer.ts';
import { ShowcasesToReviewDocument } from '../showcases.graphql.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  await signedIn(event);
  const after = event.url.searchParams.get('after');
  const { showcasesToReview } = await query(event, ShowcasesToReviewDocument, { after });
  return { after, showcases: nodesOf(showcasesToReview), pageInfo: showcasesToReview.pageInfo };
};
