import { nodesOf } from '#lib/nodes-of.ts';
import { countryName } from '#lib/server/countries.ts';
import { followActions } from '#lib/server/follow-peer.ts';
import { query } from '#lib/server/graphql.ts';
import { languageName } from '#lib/server/spoken-languages.ts';
import { signedIn } from '#lib/server/viewer.ts';
import { ProfilePageDocument } from './profile.graphql.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  await signedIn(event);
  const { locale } = event.locals;
  const { profile, showcases, threads, events } = await query(event, ProfilePageDocument, {
    peerId: event.params.peerId,
  });
  return {
    profile,
    country: profile.peer.country ? countryName(profile.peer.country, locale) : null,
    languages: profile.languages.map((tag) => languageName(tag, locale)),
    showcases: nodesOf(showcases),
    threads: nodesOf(threads),
    events: nodesOf(events),
  };
};

export const actions: Actions = followActions;
