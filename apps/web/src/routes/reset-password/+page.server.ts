import { redirect } from '@sveltejs/kit';
import { RequestPasswordResetDocument } from '#lib/server/account/account.graphql.ts';
import { failed, readForm } from '#lib/server/forms/form.ts';
import { mutate } from '#lib/server/api/graphql.ts';
import type { Actions } from './$types';

export const actions: Actions = {
  default: async (event) => {
    const form = await readForm(event);
    try {
      const input = { address: form.text('address') };
      await mutate(event, RequestPasswordResetDocument, { input }, form.once);
    } catch (problem) {
      return failed(event, form, problem);
    }
    redirect(303, '/reset-password/check-mail');
  },
};
