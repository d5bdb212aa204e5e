import { nodesOf } from '#lib/nodes-of.ts';
import { query } from '#lib/server/graphql.ts';
import { EventsDocument } from './events.graphql.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { searchParams } = event.url;
  const after = searchParams.get('after');
  const past = searchParams.has('past');
  const mine = searchParams.has('mine');
  const topicId = searchParams.get('topicId');
  const { events } = await query(event, EventsDocument, {
    after,
    when: past ? 'past' : 'coming',
    topicId,
    mine: mine || null,
  });
  return { after, past, mine, topicId, events: nodesOf(events), pageInfo: events.pageInfo };
};
