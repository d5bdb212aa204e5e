import { redirect } from '@sveltejs/kit';
import { SignUpDocument } from '#lib/server/account/account.graphql.ts';
import { mutate } from '#lib/server/api/graphql.ts';
import { act } from '#lib/server/forms/act.ts';
import { guessedTimeZone } from '#lib/server/visitor/time-zone.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
  if (await locals.viewer()) redirect(303, '/');
};

export const actions: Actions = {
  default: (event) =>
    act(event, async (form) => {
      const input = {
        name: form.text('name'),
        address: form.text('address'),
        locale: event.locals.locale,
        // Shown for correction behind the link.
        timeZone: guessedTimeZone(event) ?? 'UTC',
      };
      await mutate(event, SignUpDocument, { input }, form.once);
      return '/sign-up/check-mail';
    }),
};
