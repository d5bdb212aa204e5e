import { DomainError, guest, newId, type Id, type Role, type Viewer } from '@peerloop/kernel';
import { ViewerSource, type Credentials } from '@peerloop/platform';

/** Sessions in memory, for tests of the platform that need no accounts. */
export class StubViewers extends ViewerSource {
  /** How often somebody was looked up. */
  reads = 0;
  /** Runs within every look-up, before it answers. */
  beforeAnswer: () => Promise<void> | void = () => undefined;
  private readonly byToken = new Map<string, Viewer>();

  /** Signs a new peer in; answers her session's token. */
  signIn(roles: readonly Role[] = []): { token: string; peerId: Id; sessionId: Id } {
    const [peerId, sessionId, token] = [newId(), newId(), newId()];
    this.byToken.set(token, { ...guest(), peerId, sessionId, roles: new Set(roles) });
    return { token, peerId, sessionId };
  }

  /** A personal API token of a new peer. */
  apiToken(): { token: string; peerId: Id } {
    const [peerId, token] = [newId(), newId()];
    this.byToken.set(token, { ...guest(), peerId, scopes: new Set(['read', 'write']) });
    return { token, peerId };
  }

  setRoles(token: string, roles: readonly Role[]): void {
    const viewer = this.byToken.get(token);
    if (viewer) this.byToken.set(token, { ...viewer, roles: new Set(roles) });
  }

  /** Ends the session in the "database", without a word to anybody. */
  forget(token: string): void {
    this.byToken.delete(token);
  }

  override async fromCredentials(credentials: Credentials): Promise<Viewer> {
    this.reads += 1;
    const viewer = this.byToken.get(credentials.apiToken ?? credentials.sessionToken ?? '');
    await this.beforeAnswer();
    if (!viewer && credentials.apiToken) throw new DomainError('UNAUTHENTICATED');
    return viewer ?? guest();
  }

  override async holders(credentials: readonly Credentials[]): Promise<(Viewer | null)[]> {
    return Promise.resolve(
      credentials.map(
        ({ apiToken, sessionToken }) => this.byToken.get(apiToken ?? sessionToken ?? '') ?? null,
      ),
    );
  }
}
