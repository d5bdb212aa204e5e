import { nodesOf } from '#lib/nodes-of.ts';
import { mutate, query } from '#lib/server/api/graphql.ts';
import { act } from '#lib/server/forms/act.ts';
import { mayChangeTopic } from '#lib/topics/may-change.ts';
import {
  FollowTopicsDocument,
  TopicContentDocument,
  TopicPageDocument,
  UnfollowTopicDocument,
} from '../topics.graphql.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const after = event.url.searchParams.get('after');
  const { topic, topics } = await query(event, TopicPageDocument, { slug: event.params.slug });
  const { threads, events, showcases } = await query(event, TopicContentDocument, {
    topicId: topic.id,
    after,
  });
  return {
    topic,
    after,
    mayChange: mayChangeTopic(await event.locals.viewer(), topic, topics),
    parent: topics.find((other) => other.id === topic.parentId) ?? null,
    children: topics.filter((other) => other.parentId === topic.id),
    threads: nodesOf(threads),
    pageInfo: threads.pageInfo,
    events: nodesOf(events),
    showcases: nodesOf(showcases),
  };
};

export const actions: Actions = {
  follow: (event) =>
    act(event, async (form) => {
      const input = { topicIds: [form.text('topicId')] };
      await mutate(event, FollowTopicsDocument, { input }, form.once);
    }),

  unfollow: (event) =>
    act(event, async (form) => {
      const input = { topicId: form.text('topicId') };
      await mutate(event, UnfollowTopicDocument, { input }, form.once);
    }),
};
