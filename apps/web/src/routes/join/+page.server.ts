import { redirect } from '@sveltejs/kit';
import { JoinDocument, JoinInvitationDocument } from '#lib/server/account.graphql.ts';
import { ApiError } from '#lib/server/api-error.ts';
import { failed, readForm } from '#lib/server/form.ts';
import { ask, endPage, mutate } from '#lib/server/graphql.ts';
import { linkToken } from '#lib/server/link-token.ts';
import { forgetLocale } from '#lib/server/locale.ts';
import { problemText } from '#lib/server/problem-text.ts';
import type { Actions, PageServerLoad } from './$types';

const linkProblems = new Set(['LINK_UNKNOWN', 'LINK_USED', 'LINK_EXPIRED']);

/** Looking at an invitation does not use it. */
export const load: PageServerLoad = async (event) => {
  const token = linkToken(event);
  try {
    const { joinInvitation } = await ask(event, JoinInvitationDocument, { token });
    return { token, invitation: joinInvitation, problem: null };
  } catch (problem) {
    if (!(problem instanceof ApiError && linkProblems.has(problem.code))) endPage(event, problem);
    return { token, invitation: null, problem: problemText(problem.code, problem.facts) };
  }
};

export const actions: Actions = {
  default: async (event) => {
    const form = await readForm(event);
    const { locale, timeZone } = event.locals;
    const input = {
      token: form.secret('token'),
      name: form.text('name'),
      password: form.secret('password'),
      locale,
      timeZone: timeZone ?? 'UTC',
    };
    try {
      await mutate(event, JoinDocument, { input }, form.once);
    } catch (problem) {
      return failed(event, form, problem);
    }
    forgetLocale(event);
    redirect(303, '/welcome');
  },
};
