import type { IconName } from '@peerloop/ui';
import { m } from '#lib/paraglide/messages.js';

/** A place of the product, as the navigation shows it. */
export interface Place {
  href: string;
  icon: IconName;
  label: () => string;
}

const topics: Place = { href: '/topics', icon: 'topics', label: m.nav_topics };
const rooms: Place = { href: '/rooms', icon: 'rooms', label: m.nav_rooms };
const events: Place = { href: '/events', icon: 'events', label: m.nav_events };
const people: Place = { href: '/people', icon: 'people', label: m.nav_people };
const showcases: Place = { href: '/showcases', icon: 'showcases', label: m.nav_showcases };

/** Of those who bring others together; in the account's menu where there is no room beside the page. */
export const organise: Place = { href: '/organise', icon: 'add', label: m.nav_organise };
export const inbox: Place = { href: '/inbox', icon: 'inbox', label: m.nav_inbox };

/** The five places; guests see those they may look around in. */
export function placesFor(signedIn: boolean): Place[] {
  return signedIn ? [topics, rooms, events, people, showcases] : [topics, events, showcases];
}

export function isAt(pathname: string, place: Place): boolean {
  const within = (href: string) => pathname === href || pathname.startsWith(`${href}/`);
  if (within(place.href)) return true;
  // Organisations are a part of the directory, threads of their topics.
  if (place === people) return within('/organisations');
  return place === topics && within('/threads');
}
