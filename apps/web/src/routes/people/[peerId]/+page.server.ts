import { SystemClock } from '@peerloop/kernel';
import { nodesOf } from '#lib/nodes-of.ts';
import { query } from '#lib/server/api/graphql.ts';
import { act } from '#lib/server/forms/act.ts';
import { report } from '#lib/server/moderation/report.ts';
import { followActions } from '#lib/server/people/follow-peer.ts';
import { localTime } from '#lib/server/people/local-time.ts';
import { placeLine } from '#lib/server/people/place-line.ts';
import { languageName } from '#lib/server/people/spoken-languages.ts';
import { signedIn } from '#lib/server/visitor/viewer.ts';
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
    reported: event.url.searchParams.has('reported'),
  };
};

export const actions: Actions = {
  ...followActions,

  report: (event) =>
    act(event, async (form) => {
      await report(event, form, 'profile', event.params.peerId);
      return `/people/${event.params.peerId}?reported`;
    }),
};
