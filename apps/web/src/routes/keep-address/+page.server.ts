import { KeepAddressDocument } from '#lib/server/account/account.graphql.ts';
import { loadLink, useLink } from '#lib/server/account/mailed-link.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = loadLink;

export const actions: Actions = {
  default: (event) => useLink(event, KeepAddressDocument, '/reset-password'),
};
