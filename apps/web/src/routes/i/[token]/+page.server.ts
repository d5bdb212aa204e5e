import { mutate, query } from '#lib/server/api/graphql.ts';
import { act } from '#lib/server/forms/act.ts';
import { AnswerInvitationDocument } from '../../events/[eventId]/event.graphql.ts';
import { InvitationByTokenDocument } from './invitation.graphql.ts';
import type { Actions, PageServerLoad } from './$types';

// Mail programs open links to look at them: opening shows, only a button answers.
export const load: PageServerLoad = async (event) => {
  const { token } = event.params;
  const { invitationByToken } = await query(event, InvitationByTokenDocument, { token });
  return {
    token,
    invitation: invitationByToken,
    suggested: event.url.searchParams.get('answer'),
    joinProblem: event.url.searchParams.get('join'),
  };
};

export const actions: Actions = {
  default: (event) =>
    act(event, async (form) => {
      const { token } = event.params;
      const input = { token, answer: form.text('answer'), note: form.optional('note') };
      await mutate(event, AnswerInvitationDocument, { input }, form.once);
      return { answered: true };
    }),
};
