import { error } from '@sveltejs/kit';
import { roles } from '#lib/people/role-label.ts';
import { mutate, query } from '#lib/server/api/graphql.ts';
import { act } from '#lib/server/forms/act.ts';
import type { SentForm } from '#lib/server/forms/form.ts';
import { signedIn } from '#lib/server/visitor/viewer.ts';
import { topicChoices } from '#lib/topics/topic-tree.ts';
import {
  AccountPageDocument,
  AppointModeratorDocument,
  DisableAccountDocument,
  DismissModeratorDocument,
  EnableAccountDocument,
  GrantRoleDocument,
  RevokeRoleDocument,
} from '../administration.graphql.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async (event) => {
  const viewer = await signedIn(event);
  const { account, topics } = await query(event, AccountPageDocument, {
    peerId: event.params.peerId,
  });
  return {
    account,
    own: account.peerId === viewer.peerId,
    moderated: topics.filter((topic) => account.moderatedTopicIds.includes(topic.id)),
    topicChoices: topicChoices(topics).filter(
      ({ value }) => !account.moderatedTopicIds.includes(value),
    ),
  };
};

/** An action of one mutation about this account. */
function change(make: (event: RequestEvent, form: SentForm, peerId: string) => Promise<unknown>) {
  return (event: RequestEvent) =>
    act(event, async (form) => {
      const { peerId } = event.params;
      await make(event, form, peerId);
      const viewer = await event.locals.viewer();
      const gaveUpOwnRole =
        form.action === 'revoke' &&
        form.text('role') === 'ADMINISTRATOR' &&
        viewer?.peerId === peerId;
      // This page is not hers any more.
      return gaveUpOwnRole ? '/' : { saved: true as const };
    });
}

/** Only this page's own buttons say a role; anything else is no form of ours. */
function roleOf(form: SentForm) {
  const role = roles.find((known) => known === form.text('role'));
  return role ?? error(400);
}

export const actions: Actions = {
  grant: change((event, form, peerId) =>
    mutate(event, GrantRoleDocument, { input: { peerId, role: roleOf(form) } }, form.once),
  ),
  revoke: change((event, form, peerId) =>
    mutate(event, RevokeRoleDocument, { input: { peerId, role: roleOf(form) } }, form.once),
  ),
  appoint: change((event, form, peerId) => {
    const input = { peerId, topicId: form.text('topicId') };
    return mutate(event, AppointModeratorDocument, { input }, form.once);
  }),
  dismiss: change((event, form, peerId) => {
    const input = { peerId, topicId: form.text('topicId') };
    return mutate(event, DismissModeratorDocument, { input }, form.once);
  }),
  disable: change((event, form, peerId) =>
    mutate(event, DisableAccountDocument, { input: { peerId } }, form.once),
  ),
  enable: change((event, form, peerId) =>
    mutate(event, EnableAccountDocument, { input: { peerId } }, form.once),
  ),
};
