import { nodesOf } from '#lib/nodes-of.ts';
import { ownPath } from '#lib/own-path.ts';
import { mutate, query } from '#lib/server/api/graphql.ts';
import { act } from '#lib/server/forms/act.ts';
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
  open: (event) =>
    act(event, async (form) => {
      await mutate(event, MarkReadDocument, { input: { ids: [form.text('id')] } }, form.once);
      return ownPath(form.text('path'));
    }),

  readAll: (event) =>
    act(event, async (form) => {
      await mutate(event, MarkAllReadDocument, {}, form.once);
    }),
};
