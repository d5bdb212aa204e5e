import { redirect } from '@sveltejs/kit';
import { failed, readForm } from '#lib/server/forms/form.ts';
import { mutate, query } from '#lib/server/api/graphql.ts';
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
  default: async (event) => {
    const form = await readForm(event);
    const input = {
      ...topicTexts(form),
      topicId: form.text('topicId'),
      version: form.number('version') ?? 0,
    };
    try {
      await mutate(event, ChangeTopicDocument, { input }, form.once);
    } catch (problem) {
      return failed(event, form, problem);
    }
    redirect(303, `/topics/${event.params.slug}`);
  },
};
