import { redirect } from '@sveltejs/kit';
import { ResetPasswordDocument } from '#lib/server/account/account.graphql.ts';
import { failed, readForm } from '#lib/server/forms/form.ts';
import { mutate } from '#lib/server/api/graphql.ts';
import { linkToken } from '#lib/server/account/link-token.ts';
import { forgetLocale } from '#lib/server/visitor/locale.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => ({ token: linkToken(event) });

export const actions: Actions = {
  default: async (event) => {
    const form = await readForm(event);
    const input = {
      token: form.secret('token'),
      password: form.secret('password'),
      revokeTokens: form.flag('revokeTokens'),
    };
    try {
      await mutate(event, ResetPasswordDocument, { input }, form.once);
    } catch (problem) {
      return failed(event, form, problem);
    }
    forgetLocale(event);
    redirect(303, '/');
  },
};
