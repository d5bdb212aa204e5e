import { SystemClock } from '@peerloop/kernel';
import { nodesOf } from '#lib/nodes-of.ts';
import { followActions } from '#lib/server/follow-peer.ts';
import { query } from '#lib/server/graphql.ts';
import { localTime } from '#lib/server/local-time.ts';
import { placeLine } from '#lib/server/place-line.ts';
import { languageName } from '#lib/server/spoken-languages.ts';
import { signedIn } from '#lib/server/viewer.ts';
import { ProfilePageDocument } from './profile.graphql.ts';
import type { Actions, PageServerLoad } from './$types';

const clock = new SystemClock();

export const load: PageServerLoad = async (event) => {
  const viewer = await signedIn(event);
  const { locale } = event.locals;
  const { profile, showcases, threads, events } = await query(event, ProfilePageDocument, {
    peerId: event.params.peerId,
  });
  return {
    profile,
    place: placeLine(profile.peer, locale),
    languages: profile.languages.map((tag) => languageName(tag, locale)),
    localTime: localTime(clock.now(), profile.timeZone, viewer.timeZone, locale),
    showcases: nodesOf(showcases),
    threads: nodesOf(threads),
    events: nodesOf(events),
  };
};

export const actions: Actions = followActions;
