import { ResetPasswordDocument } from '#lib/server/account/account.graphql.ts';
import { linkToken } from '#lib/server/account/link-token.ts';
import { mutate } from '#lib/server/api/graphql.ts';
import { act } from '#lib/server/forms/act.ts';
import { forgetLocale } from '#lib/server/visitor/locale.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => ({ token: linkToken(event) });

export const actions: Actions = {
  default: (event) =>
    act(event, async (form) => {
      const input = {
        token: form.secret('token'),
        password: form.secret('password'),
        revokeTokens: form.flag('revokeTokens'),
      };
      await mutate(event, ResetPasswordDocument, { input }, form.once);
      forgetLocale(event);
      return '/';
    }),
};
