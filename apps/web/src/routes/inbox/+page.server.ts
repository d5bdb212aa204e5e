import { redirect } from '@sveltejs/kit';
import { nodesOf } from '#lib/nodes-of.ts';
import { ownPath } from '#lib/own-path.ts';
import { failed, readForm } from '#lib/server/forms/form.ts';
import { mutate, query } from '#lib/server/api/graphql.ts';
import { InboxDocument, MarkAllReadDocument, MarkReadDocument } from './inbox.graphql.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const after = event.url.searchParams.get('after');
  const unreadOnly = event.url.searchParams.has('unread');
  const { notifications } = await query(event, InboxDocument, { after, unreadOnly });
  return {
    after,
    unreadOnly,
    notifications: nodesOf(notifications),
    pageInfo: notifications.pageInfo,
  };
};

export const actions: Actions = {
  // A form, not a link: opening marks as read, and looking at an address must change nothing.
  open: async (event) => {
    const form = await readForm(event);
    try {
      await mutate(event, MarkReadDocument, { input: { ids: [form.text('id')] } }, form.once);
    } catch (problem) {
      return failed(event, form, problem);
    }
    redirect(303, ownPath(form.text('path')));
  },

  readAll: async (event) => {
    const form = await readForm(event);
    try {
      await mutate(event, MarkAllReadDocument, {}, form.once);
    } catch (problem) {
      return failed(event, form, problem);
    }
  },
};
