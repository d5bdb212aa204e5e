import { redirect } from '@sveltejs/kit';
import { SignUpDocument } from '#lib/server/account/account.graphql.ts';
import { failed, readForm } from '#lib/server/forms/form.ts';
import { mutate } from '#lib/server/api/graphql.ts';
import { guessedTimeZone } from '#lib/server/visitor/time-zone.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
  if (await locals.viewer()) redirect(303, '/');
};

export const actions: Actions = {
  default: async (event) => {
    const form = await readForm(event);
    const input = {
      name: form.text('name'),
      address: form.text('address'),
      locale: event.locals.locale,
      // Shown for correction behind the link.
      timeZone: guessedTimeZone(event) ?? 'UTC',
    };
    try {
      await mutate(event, SignUpDocument, { input }, form.once);
    } catch (problem) {
      return failed(event, form, problem);
    }
    redirect(303, '/sign-up/check-mail');
  },
};
