import type { Viewer } from '@peerloop/kernel';

/** Who somebody is, and what that allows. */
export type Rights = Pick<Viewer, 'peerId' | 'roles' | 'moderates'>;

/** The cookie that holds a browser session's opaque token. */
export const sessionCookie = 'peerloop_session';

/** What a request or a socket handshake brings along to say who is asking. */
export interface Credentials {
  readonly sessionToken?: string | undefined;
  /** A personal API token, from `Authorization: Bearer …`. */
  readonly apiToken?: string | undefined;
  /** The language of the visitor's pages; API tokens and whoever says none get the account's. */
  readonly locale?: string | undefined;
  readonly timeZone?: string | undefined;
}

/**
 * Finds the viewer for credentials. Identity provides the one implementation; the platform only
 * knows that there is one.
 */
export abstract class ViewerSource {
  /**
   * A missing or ended session is a guest.
   * @throws UNAUTHENTICATED for an API token that is unknown, revoked or expired
   */
  abstract fromCredentials(credentials: Credentials): Promise<Viewer>;

  /**
   * Many at once, in their order, for whoever looks whether they still hold: nobody is seen by it. Null
   * for credentials that are not, or no longer, anybody's.
   */
  abstract holders(credentials: readonly Credentials[]): Promise<(Rights | null)[]>;
}
