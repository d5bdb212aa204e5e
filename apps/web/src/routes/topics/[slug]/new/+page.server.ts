import { mutate, query } from '#lib/server/api/graphql.ts';
import { act } from '#lib/server/forms/act.ts';
import { signedIn } from '#lib/server/visitor/viewer.ts';
import { NewThreadDocument, StartThreadDocument } from './new-thread.graphql.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  await signedIn(event);
  const { topic } = await query(event, NewThreadDocument, { slug: event.params.slug });
  return { topic };
};

export const actions: Actions = {
  default: (event) =>
    act(event, async (form) => {
      const input = {
        topicId: form.text('topicId'),
        title: form.text('title'),
        body: form.text('body'),
      };
      const { startThread } = await mutate(event, StartThreadDocument, { input }, form.once);
      return `/threads/${startThread.id}`;
    }),
};
