import { mutate, query } from '#lib/server/api/graphql.ts';
import { refused } from '#lib/server/api/refused.ts';
import { act } from '#lib/server/forms/act.ts';
import { topicTexts } from '#lib/server/topics/topic-input.ts';
import { signedIn } from '#lib/server/visitor/viewer.ts';
import { mayChangeTopic } from '#lib/topics/may-change.ts';
import { topicChoices } from '#lib/topics/topic-tree.ts';
import { AddTopicDocument, TopicPlacesDocument } from '../change-topic.graphql.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const viewer = await signedIn(event);
  const { topics } = await query(event, TopicPlacesDocument);
  // A moderator branches out what she looks after; new roots are for organisers.
  const mine = topics.filter((topic) => mayChangeTopic(viewer, topic, topics));
  const mayAddRoot = viewer.roles.length > 0;
  if (!mayAddRoot && mine.length === 0) {
    refused('moderator');
  }
  const under = topics.find(({ slug }) => slug === event.url.searchParams.get('under'));
  return { choices: topicChoices(mine), mayAddRoot, under: under?.id ?? '' };
};

export const actions: Actions = {
  default: (event) =>
    act(event, async (form) => {
      const input = { texts: topicTexts(form), parentId: form.optional('parentId') };
      const { addTopic } = await mutate(event, AddTopicDocument, { input }, form.once);
      return `/topics/${addTopic.slug}`;
    }),
};
