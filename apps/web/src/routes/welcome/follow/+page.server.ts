import type { SuggestionsQueryVariables } from '#lib/graphql/generated/graphql.ts';
import { nodesOf } from '#lib/nodes-of.ts';
import { mutate, query } from '#lib/server/api/graphql.ts';
import { act } from '#lib/server/forms/act.ts';
import { followActions } from '#lib/server/people/follow-peer.ts';
import { signedIn } from '#lib/server/visitor/viewer.ts';
import {
  OwnTopicsDocument,
  SuggestionsDocument,
  WelcomeRegisterDocument,
} from './welcome-follow.graphql.ts';
import type { Actions, PageServerLoad } from './$types';

// A newcomer looks at a handful of faces, not at a directory.
const maxTopics = 4;
const maxPeople = 8;
const maxEvents = 5;

function once<T extends { id: string }>(things: readonly T[]): T[] {
  return [...new Map(things.map((thing) => [thing.id, thing])).values()];
}

export const load: PageServerLoad = async (event) => {
  const { peerId } = await signedIn(event);
  const { profile, followedTopics } = await query(event, OwnTopicsDocument, { peerId });
  const topicIds = once([...profile.expertise, ...followedTopics]).slice(0, maxTopics);
  // Whoever said nothing is shown the champions and what is on.
  const asked: SuggestionsQueryVariables[] =
    topicIds.length > 0
      ? topicIds.map(({ id }) => ({ topicId: id, champion: null }))
      : [{ topicId: null, champion: true }];
  const answers = await Promise.all(
    asked.map((variables) => query(event, SuggestionsDocument, variables)),
  );
  const people = once(answers.flatMap(({ peers }) => nodesOf(peers)));
  const events = once(answers.flatMap((answer) => nodesOf(answer.events)));
  return {
    people: people
      .filter(({ id }) => id !== peerId)
      .toSorted((one, other) => Number(other.peer.champion) - Number(one.peer.champion))
      .slice(0, maxPeople),
    events: events
      .toSorted((one, other) => one.startsAt.localeCompare(other.startsAt))
      .slice(0, maxEvents),
  };
};

export const actions: Actions = {
  ...followActions,

  register: (event) =>
    act(event, async (form) => {
      const input = { eventId: form.text('eventId') };
      await mutate(event, WelcomeRegisterDocument, { input }, form.once);
    }),
};
