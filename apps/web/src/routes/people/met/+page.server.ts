import { nodesOf } from '#lib/nodes-of.ts';
import { followActions } from '#lib/server/follow-peer.ts';
import { query } from '#lib/server/graphql.ts';
import { placeLine } from '#lib/server/place-line.ts';
import { signedIn } from '#lib/server/viewer.ts';
import { PeopleMetDocument } from './met.graphql.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  await signedIn(event);
  const { locale } = event.locals;
  const after = event.url.searchParams.get('after');
  const { peopleIMet } = await query(event, PeopleMetDocument, { after });
  const people = nodesOf(peopleIMet).map((entry) => ({
    ...entry,
    peer: { ...entry.peer, place: placeLine(entry.peer, locale) },
  }));
  return { after, people, pageInfo: peopleIMet.pageInfo };
};

export const actions: Actions = followActions;
