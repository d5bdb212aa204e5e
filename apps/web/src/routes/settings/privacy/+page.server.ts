import { mutate, query } from '#lib/server/api/graphql.ts';
import { problemText } from '#lib/server/api/problem-text.ts';
import { act } from '#lib/server/forms/act.ts';
import {
  DeleteAccountDocument,
  LeavingDocument,
  RequestAddressChangeDocument,
  RequestProofLinkDocument,
} from './leaving.graphql.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { leaving } = await query(event, LeavingDocument);
  return {
    byPassword: leaving.byPassword,
    obstacles: leaving.obstacles.map(({ code, number }) => problemText(code, { number })),
    token: event.url.searchParams.get('token'),
  };
};

export const actions: Actions = {
  proof: (event) =>
    act(event, async (form) => {
      await mutate(event, RequestProofLinkDocument, {}, form.once);
      return { saved: 'proof' as const };
    }),

  address: (event) =>
    act(event, async (form) => {
      const input = {
        address: form.text('address'),
        currentPassword: form.secret('currentPassword') || null,
        token: form.secret('token') || null,
      };
      await mutate(event, RequestAddressChangeDocument, { input }, form.once);
      return { saved: 'address' as const };
    }),

  delete: (event) =>
    act(event, async (form) => {
      const input = {
        currentPassword: form.secret('currentPassword') || null,
        token: form.secret('token') || null,
        words: form.text('words'),
      };
      await mutate(event, DeleteAccountDocument, { input }, form.once);
      // The goodbye still speaks her language; the next to sign in here gets her own.
      return '/goodbye';
    }),
};
