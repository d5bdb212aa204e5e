import { mutate, query } from '#lib/server/api/graphql.ts';
import { act } from '#lib/server/forms/act.ts';
import { topicTexts } from '#lib/server/topics/topic-input.ts';
import { signedIn } from '#lib/server/visitor/viewer.ts';
import { ChangeTopicDocument, TopicTextsDocument } from '../../change-topic.graphql.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  await signedIn(event);
  const { topic, topicTexts: texts } = await query(event, TopicTextsDocument, {
    slug: event.params.slug,
  });
  return { topic, texts };
};

export const actions: Actions = {
  default: (event) =>
    act(event, async (form) => {
      const input = {
        texts: topicTexts(form),
        topicId: form.text('topicId'),
        version: form.number('version') ?? 0,
      };
      await mutate(event, ChangeTopicDocument, { input }, form.once);
      return `/topics/${event.params.slug}`;
    }),
};
