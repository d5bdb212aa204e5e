import { ConfirmAddressChangeDocument } from '#lib/server/account/account.graphql.ts';
import { loadLink, useLink } from '#lib/server/account/mailed-link.ts';
import type { Actions, PageServerLoad } from './$types';

// Whoever opened the link in another browser is not signed in there: the page itself says that it is done.
export const load: PageServerLoad = (event) =>
  event.url.searchParams.has('done') ? { token: null } : loadLink(event);

export const actions: Actions = {
  default: (event) => useLink(event, ConfirmAddressChangeDocument, '/change-address?done'),
};
