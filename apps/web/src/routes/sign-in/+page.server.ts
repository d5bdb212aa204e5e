import { redirect } from '@sveltejs/kit';
import { ownPath } from '#lib/own-path.ts';
import { RequestSignInLinkDocument, SignInDocument } from '#lib/server/account/account.graphql.ts';
import { mutate } from '#lib/server/api/graphql.ts';
import { act } from '#lib/server/forms/act.ts';
import { forgetLocale } from '#lib/server/visitor/locale.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
  const next = ownPath(url.searchParams.get('next'));
  if (await locals.viewer()) redirect(303, next);
  return { next, wanted: url.searchParams.has('next') };
};

export const actions: Actions = {
  password: (event) =>
    act(event, async (form) => {
      const input = { address: form.text('address'), password: form.secret('password') };
      await mutate(event, SignInDocument, { input }, form.once);
      forgetLocale(event);
      return ownPath(form.text('next'));
    }),

  link: (event) =>
    act(event, async (form) => {
      const input = { address: form.text('address') };
      await mutate(event, RequestSignInLinkDocument, { input }, form.once);
      return '/sign-in/check-mail';
    }),
};
