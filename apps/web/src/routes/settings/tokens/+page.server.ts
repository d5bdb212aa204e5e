import type { Scope } from '#lib/graphql/generated/graphql.ts';
import { mutate, query } from '#lib/server/api/graphql.ts';
import { act } from '#lib/server/forms/act.ts';
import {
  CreateApiTokenDocument,
  MyApiTokensDocument,
  RevokeApiTokenDocument,
} from './tokens.graphql.ts';
import type { Actions, PageServerLoad } from './$types';

const scopes: readonly Scope[] = ['READ', 'WRITE', 'ORGANISE'];

export const load: PageServerLoad = async (event) => {
  const { myApiTokens } = await query(event, MyApiTokensDocument);
  return { tokens: myApiTokens };
};

export const actions: Actions = {
  create: (event) =>
    act(event, async (form) => {
      const ticked = new Set(form.list('scopes'));
      const input = {
        name: form.text('name'),
        scopes: scopes.filter((scope) => ticked.has(scope)),
        expiresInDays: form.number('expiresInDays') ?? 0,
      };
      const { createApiToken } = await mutate(event, CreateApiTokenDocument, { input }, form.once);
      return { made: { name: createApiToken.token.name, secret: createApiToken.secret } };
    }),

  revoke: (event) =>
    act(event, async (form) => {
      const input = { tokenId: form.text('tokenId') };
      await mutate(event, RevokeApiTokenDocument, { input }, form.once);
    }),
};
