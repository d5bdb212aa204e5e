import { query } from '#lib/server/api/graphql.ts';
import { refused } from '#lib/server/api/refused.ts';
import { act } from '#lib/server/forms/act.ts';
import { refuse } from '#lib/server/forms/form.ts';
import { uploadList } from '#lib/server/organise/upload-list.ts';
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
  default: (event) =>
    act(event, async (form) => {
      const file = form.file('file');
      if (!file) return refuse(form, [{ field: 'file', code: 'REQUIRED' }]);
      const about = {
        title: form.text('title'),
        topicIds: form.list('topicIds'),
        locale: form.text('locale'),
      };
      const listId = await uploadList(event, file, about);
      return `/organise/lists/${listId}`;
    }),
};
