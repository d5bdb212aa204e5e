import { redirect } from '@sveltejs/kit';
import { failed, readForm } from '#lib/server/forms/form.ts';
import { mutate, query } from '#lib/server/api/graphql.ts';
import { signedIn } from '#lib/server/visitor/viewer.ts';
import { NewThreadDocument, StartThreadDocument } from './new-thread.graphql.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  await signedIn(event);
  const { topic } = await query(event, NewThreadDocument, { slug: event.params.slug });
  return { topic };
};

export const actions: Actions = {
  default: async (event) => {
    const form = await readForm(event);
    const input = {
      topicId: form.text('topicId'),
      title: form.text('title'),
      body: form.text('body'),
    };
    let threadId: string;
    try {
      const { startThread } = await mutate(event, StartThreadDocument, { input }, form.once);
      threadId = startThread.id;
    } catch (problem) {
      return failed(event, form, problem);
    }
    redirect(303, `/threads/${threadId}`);
  },
};
