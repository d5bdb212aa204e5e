import { redirect } from '@sveltejs/kit';
import { failed, readForm, refuse } from '#lib/server/forms/form.ts';
import { query } from '#lib/server/api/graphql.ts';
import { uploadList } from '#lib/server/organise/upload-list.ts';
import { refused } from '#lib/server/api/refused.ts';
import { signedIn } from '#lib/server/visitor/viewer.ts';
import { NewListDocument } from './new-list.graphql.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const viewer = await signedIn(event);
  if (viewer.roles.length === 0) refused('organiser');
  const { topics } = await query(event, NewListDocument);
  return { topics };
};

export const actions: Actions = {
  default: async (event) => {
    const form = await readForm(event);
    const file = form.file('file');
    if (!file) return refuse(form, [{ field: 'file', code: 'REQUIRED' }]);
    const about = {
      title: form.text('title'),
      topicIds: form.list('topicIds'),
      locale: form.text('locale'),
    };
    let listId: string;
    try {
      listId = await uploadList(event, file, about);
    } catch (problem) {
      return failed(event, form, problem);
    }
    redirect(303, `/organise/lists/${listId}`);
  },
};
