import { nodesOf } from '#lib/nodes-of.ts';
import { query } from '#lib/server/api/graphql.ts';
import { EventsDocument } from './events.graphql.ts';
import type { PageServerLoad } from './$types';

const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

export const load: PageServerLoad = async (event) => {
  const { searchParams } = event.url;
  const after = searchParams.get('after');
  const past = searchParams.has('past');
  // A guest has none of her own.
  const mine = searchParams.has('mine') && (await event.locals.viewer()) !== null;
  // A filter that cannot be is none.
  const given = searchParams.get('topicId') ?? '';
  const topicId = uuid.test(given) ? given : null;
  const { events, viewer } = await query(event, EventsDocument, {
    after,
    when: past ? 'past' : 'coming',
    topicId,
    mine: mine || null,
  });
  return {
    ...{ after, past, mine, topicId },
    events: nodesOf(events),
    pageInfo: events.pageInfo,
    maySchedule: viewer?.mayScheduleEvents ?? false,
  };
};
