import { nodesOf } from '#lib/nodes-of.ts';
import { levels } from '#lib/people/level-label.ts';
import { query } from '#lib/server/api/graphql.ts';
import { countryChoices } from '#lib/server/people/countries.ts';
import { followActions } from '#lib/server/people/follow-peer.ts';
import { placeLine } from '#lib/server/people/place-line.ts';
import { languageChoices } from '#lib/server/people/spoken-languages.ts';
import { signedIn } from '#lib/server/visitor/viewer.ts';
import { FollowedPeopleDocument, PeopleDocument } from './people.graphql.ts';
import type { Actions, PageServerLoad } from './$types';

const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;

// An address may say anything; a filter that cannot be is none.
function filtersOf(params: URLSearchParams) {
  const text = (name: string, max: number) => params.get(name)?.trim().slice(0, max) ?? '';
  const topicId = text('topicId', 36).toLowerCase();
  const level = text('level', 20);
  return {
    text: text('text', 100),
    topicId: uuid.test(topicId) ? topicId : '',
    level: levels.includes(level) ? level : '',
    language: text('language', 12),
    place: text('place', 100),
    country: text('country', 2),
    champion: params.has('champion'),
  };
}

export const load: PageServerLoad = async (event) => {
  await signedIn(event);
  const { locale } = event.locals;
  const { searchParams } = event.url;
  const after = searchParams.get('after');
  const followed = searchParams.has('followed');
  const filters = filtersOf(searchParams);
  const { peers, topics } = followed
    ? await query(event, FollowedPeopleDocument, { after }).then((answer) => ({
        peers: answer.followedPeers,
        topics: answer.topics,
      }))
    : await query(event, PeopleDocument, {
        text: filters.text || null,
        topicId: filters.topicId || null,
        level: filters.level || null,
        language: filters.language || null,
        place: filters.place || null,
        country: filters.country || null,
        champion: filters.champion || null,
        after,
      });
  const people = nodesOf(peers).map((entry) => ({
    ...entry,
    peer: { ...entry.peer, place: placeLine(entry.peer, locale) },
  }));
  return {
    people,
    topics,
    followed,
    filters,
    after,
    pageInfo: peers.pageInfo,
    countries: countryChoices(locale),
    languages: languageChoices(locale),
  };
};

export const actions: Actions = followActions;
