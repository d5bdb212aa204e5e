import { mutate, query } from '#lib/server/api/graphql.ts';
import { act } from '#lib/server/forms/act.ts';
import { signedIn } from '#lib/server/visitor/viewer.ts';
import { ChangeContactCardDocument, ContactCardDocument } from './contact.graphql.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { peerId, address } = await signedIn(event);
  const { profile } = await query(event, ContactCardDocument, { peerId });
  const card = new Map(profile.contact.map((entry) => [entry.field, entry]));
  const entryOf = (field: string, proposed = '') => ({
    value: card.get(field)?.value ?? proposed,
    audience: card.get(field)?.audience ?? 'nobody',
  });
  return {
    peerId,
    card: {
      // Proposed, not shared: nobody sees it until she says who may.
      address: entryOf('address', address),
      phone: entryOf('phone'),
      website: entryOf('website'),
      messenger: entryOf('messenger'),
    },
  };
};

/** People write "example.org" and mean https. */
function webAddress(typed: string | null): string | null {
  return typed && !/^[a-z][a-z+.-]*:/i.test(typed) ? `https://${typed}` : typed;
}

export const actions: Actions = {
  default: (event) =>
    act(event, async (form) => {
      const input = {
        address: form.optional('address'),
        addressAudience: form.text('addressAudience'),
        phone: form.optional('phone'),
        phoneAudience: form.text('phoneAudience'),
        website: webAddress(form.optional('website')),
        websiteAudience: form.text('websiteAudience'),
        messenger: form.optional('messenger'),
        messengerAudience: form.text('messengerAudience'),
      };
      await mutate(event, ChangeContactCardDocument, { input }, form.once);
      return { saved: true as const };
    }),
};
