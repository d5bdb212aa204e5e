import { nodesOf } from '#lib/nodes-of.ts';
import { query } from '#lib/server/api/graphql.ts';
import { followActions } from '#lib/server/people/follow-peer.ts';
import { matchingTopics } from '#lib/topics/matching-topics.ts';
import { SearchPeopleDocument, SearchTopicsDocument } from './search.graphql.ts';
import type { Actions, PageServerLoad } from './$types';

const maxWords = 100;

export const load: PageServerLoad = async (event) => {
  const words = (event.url.searchParams.get('q') ?? '').trim().slice(0, maxWords);
  if (!words) return { words, topics: [], people: [], morePeople: false };
  const viewer = await event.locals.viewer();
  const [{ topics }, found] = await Promise.all([
    query(event, SearchTopicsDocument),
    viewer ? query(event, SearchPeopleDocument, { text: words }) : null,
  ]);
  return {
    words,
    topics: matchingTopics(topics, words),
    people: found ? nodesOf(found.peers) : [],
    morePeople: found?.peers.pageInfo.hasNextPage ?? false,
  };
};

export const actions: Actions = followActions;
