import { failed, readForm } from '#lib/server/forms/form.ts';
import { mutate, query } from '#lib/server/api/graphql.ts';
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
  default: async (event) => {
    const form = await readForm(event);
    const { token } = event.params;
    const input = { token, answer: form.text('answer'), note: form.optional('note') };
    try {
      await mutate(event, AnswerInvitationDocument, { input }, form.once);
    } catch (problem) {
      return failed(event, form, problem);
    }
    return { answered: true };
  },
};
