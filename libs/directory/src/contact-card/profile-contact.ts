import type { ProfileView } from '../profile/profile.types.js';
import type { ContactFieldName } from './contact-field.entity.js';
import type { VcardContact } from './vcard.js';

/** A profile, as its viewer sees it, for an address book. */
export function contactOf(profile: ProfileView, page: string): VcardContact {
  const { peer, contact, timeZone, languages, expertise } = profile;
  const valuesOf = (name: ContactFieldName) =>
    contact.filter(({ field }) => field === name).map(({ value }) => value);
  return {
    peerId: peer.id,
    fullName: peer.name,
    organisation: peer.organisation?.name ?? '',
    title: peer.role ?? '',
    addresses: valuesOf('address'),
    phones: valuesOf('phone'),
    note: valuesOf('messenger').join(', '),
    urls: [...valuesOf('website'), page],
    timeZone,
    languages,
    topics: expertise.map(({ title }) => title),
  };
}
