import { redirect } from '@sveltejs/kit';
import { ownPath } from '#lib/own-path.ts';
import { RequestSignInLinkDocument, SignInDocument } from '#lib/server/account/account.graphql.ts';
import { failed, readForm } from '#lib/server/forms/form.ts';
import { mutate } from '#lib/server/api/graphql.ts';
import { forgetLocale } from '#lib/server/visitor/locale.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
  const next = ownPath(url.searchParams.get('next'));
  if (await locals.viewer()) redirect(303, next);
  return { next, wanted: url.searchParams.has('next') };
};

export const actions: Actions = {
  password: async (event) => {
    const form = await readForm(event);
    const input = { address: form.text('address'), password: form.secret('password') };
    try {
      await mutate(event, SignInDocument, { input }, form.once);
    } catch (problem) {
      return failed(event, form, problem);
    }
    forgetLocale(event);
    redirect(303, ownPath(form.text('next')));
  },

  link: async (event) => {
    const form = await readForm(event);
    try {
      const input = { address: form.text('address') };
      await mutate(event, RequestSignInLinkDocument, { input }, form.once);
    } catch (problem) {
      return failed(event, form, problem);
    }
    redirect(303, '/sign-in/check-mail');
  },
};
