import { RequestPasswordResetDocument } from '#lib/server/account/account.graphql.ts';
import { mutate } from '#lib/server/api/graphql.ts';
import { act } from '#lib/server/forms/act.ts';
import type { Actions } from './$types';

export const actions: Actions = {
  default: (event) =>
    act(event, async (form) => {
      const input = { address: form.text('address') };
      await mutate(event, RequestPasswordResetDocument, { input }, form.once);
      return '/reset-password/check-mail';
    }),
};
