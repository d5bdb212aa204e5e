import { nodesOf } from '#lib/nodes-of.ts';
import { query } from '#lib/server/api/graphql.ts';
import { refused } from '#lib/server/api/refused.ts';
import { signedIn } from '#lib/server/visitor/viewer.ts';
import { reviews } from '#lib/showcases/reviews.ts';
import { ShowcasesToReviewDocument } from '../showcases.graphql.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  if (!reviews(await signedIn(event))) refused('reviewer');
  const after = event.url.searchParams.get('after');
  const { showcasesToReview } = await query(event, ShowcasesToReviewDocument, { after });
  return { after, showcases: nodesOf(showcasesToReview), pageInfo: showcasesToReview.pageInfo };
};
