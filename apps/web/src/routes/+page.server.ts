import type { HomeQuery } from '#lib/graphql/generated/graphql.ts';
import { nodesOf } from '#lib/nodes-of.ts';
import { query } from '#lib/server/api/graphql.ts';
import { followActions } from '#lib/server/people/follow-peer.ts';
import { placeLine } from '#lib/server/people/place-line.ts';
import { HomeDocument, OwnHomeDocument, PeopleToMeetDocument } from './home.graphql.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

// A handful of faces beside what is new, not a directory.
const maxPeople = 4;

function everybodys({ topics, threads, events, showcases }: HomeQuery) {
  return {
    roots: topics
      .filter((topic) => topic.parentId === null)
      .map((root) => ({
        ...root,
        below: topics.filter((topic) => topic.parentId === root.id).map((topic) => topic.title),
      })),
    threads: nodesOf(threads),
    events: nodesOf(events),
    showcases: nodesOf(showcases),
  };
}

/** Those who know what is talked about most lately in her topics and whom she does not follow yet. */
async function peopleToMeet(event: RequestEvent, peerId: string, topicId: string | null) {
  const { peers } = await query(event, PeopleToMeetDocument, {
    topicId,
    champion: topicId ? null : true,
  });
  return nodesOf(peers)
    .filter((entry) => !entry.followed && entry.id !== peerId)
    .slice(0, maxPeople)
    .map((entry) => ({
      ...entry,
      peer: { ...entry.peer, place: placeLine(entry.peer, event.locals.locale) },
    }));
}

async function own(event: RequestEvent, peerId: string) {
  const { threads, myEvents, notifications } = await query(event, OwnHomeDocument);
  const news = nodesOf(threads);
  const topic = news[0]?.topic ?? null;
  return {
    threads: news,
    topic,
    events: nodesOf(myEvents),
    unread: nodesOf(notifications),
    people: await peopleToMeet(event, peerId, topic?.id ?? null),
  };
}

export const load: PageServerLoad = async (event) => {
  const viewer = await event.locals.viewer();
  const mine = viewer ? await own(event, viewer.peerId) : null;
  // Whoever follows nothing yet looks around like a guest, below what is hers.
  const all = mine && mine.threads.length > 0 ? null : everybodys(await query(event, HomeDocument));
  return { mine, all };
};

export const actions: Actions = followActions;
