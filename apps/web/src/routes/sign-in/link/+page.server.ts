import { redirect } from '@sveltejs/kit';
import { SignInByLinkDocument } from '#lib/server/account.graphql';
import { failed, readForm } from '#lib/server/form';
import { mutate } from '#lib/server/graphql';
import { linkToken } from '#lib/server/link-token';
import { forgetLocale } from '#lib/server/locale';
import type { Actions, PageServerLoad } from './$types';

// Mail programs open links to look at them: opening shows, only the button acts.
export const load: PageServerLoad = (event) => ({ token: linkToken(event) });

export const actions: Actions = {
  default: async (event) => {
    const form = await readForm(event);
    try {
      await mutate(event, SignInByLinkDocument, { input: { token: form.secret('token') } }, form.once);
    } catch (problem) {
      return failed(event, form, problem);
    }
    forgetLocale(event);
    redirect(303, '/');
  },
};
