import { redirect } from '@sveltejs/kit';
import { SignInByLinkDocument } from '#lib/server/account.graphql.ts';
import { failed, readForm } from '#lib/server/form.ts';
import { mutate } from '#lib/server/graphql.ts';
import { linkToken } from '#lib/server/link-token.ts';
import { forgetLocale } from '#lib/server/locale.ts';
import type { Actions, PageServerLoad } from './$types';

// Mail programs open links to look at them: opening shows, only the button acts.
export const load: PageServerLoad = (event) => ({ token: linkToken(event) });

export const actions: Actions = {
  default: async (event) => {
    const form = await readForm(event);
    try {
      await mutate(
        event,
        SignInByLinkDocument,
        { input: { token: form.secret('token') } },
        form.once,
      );
    } catch (problem) {
      return failed(event, form, problem);
    }
    forgetLocale(event);
    redirect(303, '/');
  },
};
