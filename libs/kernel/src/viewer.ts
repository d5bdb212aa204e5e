import { DomainError } from './domain-error.js';
import type { Id } from './id.js';
import { baseLocale, type Locale } from './locale.js';

/** Roles of the whole instance. Moderators are appointed per topic: see {@link Viewer.moderates}. */
export const roles = ['organiser', 'administrator'] as const;
export type Role = (typeof roles)[number];

/** What a personal API token may be allowed to do. A browser session has no such limit. */
export const scopes = ['read', 'write', 'organise'] as const;
export type Scope = (typeof scopes)[number];

/** Who is asking, as far as every policy needs to know. Built once per request or socket. */
export interface Viewer {
  /** Null for a guest. */
  readonly peerId: Id | null;
  /** The session the request came with; null for guests and API tokens. */
  readonly sessionId: Id | null;
  readonly roles: ReadonlySet<Role>;
  /** Topics the viewer moderates; a moderator of a topic moderates everything below it. */
  readonly moderates: ReadonlySet<Id>;
  /** Scopes of the API token used; null for a browser session, which may do all its peer may. */
  readonly scopes: ReadonlySet<Scope> | null;
  readonly locale: Locale;
  /** IANA zone in which the viewer reads times. */
  readonly timeZone: string;
}

/** A visitor without an account. */
export function guest(locale: Locale = baseLocale, timeZone = 'UTC'): Viewer {
  return {
    peerId: null,
    sessionId: null,
    roles: new Set(),
    moderates: new Set(),
    scopes: null,
    locale,
    timeZone,
  };
}

/** The viewer's peer id; a guest gets UNAUTHENTICATED. */
export function signedIn(viewer: Viewer): Id {
  if (!viewer.peerId) throw new DomainError('UNAUTHENTICATED');
  return viewer.peerId;
}

export function isAdministrator(viewer: Viewer): boolean {
  return viewer.roles.has('administrator');
}

/** An administrator can do what an organiser can. */
export function isOrganiser(viewer: Viewer): boolean {
  return viewer.roles.has('organiser') || isAdministrator(viewer);
}

/** @param topicPath the topic and all its ancestors, in any order */
export function moderatesTopic(viewer: Viewer, topicPath: readonly Id[]): boolean {
  return isAdministrator(viewer) || topicPath.some((id) => viewer.moderates.has(id));
}
