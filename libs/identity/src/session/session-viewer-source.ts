import { Injectable } from '@nestjs/common';
import {
  Clock,
  DomainError,
  guest,
  isLocale,
  type Id,
  type Locale,
  type Role,
  type Scope,
  type Viewer,
  isTimeZone,
} from '@peerloop/kernel';
import {
  Database,
  hashSecret,
  Sql,
  ViewerSource,
  type Credentials,
  type Rights,
} from '@peerloop/platform';
import { LastSeen } from './last-seen.js';

interface Row {
  readonly hash: string;
  readonly id: Id;
  readonly account_id: Id;
  readonly seen_at: Date | null;
  readonly scopes: Scope[] | null;
  readonly roles: Role[];
  readonly locale: Locale;
  readonly time_zone: string;
  readonly moderates: Id[];
}

// Longer cookies and tokens are none of ours; hashing them would be work for strangers.
const maxSecretLength = 200;

const accountColumns = `account.id AS account_id, account.roles, account.locale, account.time_zone,
  ARRAY(SELECT topic_id FROM moderatorship WHERE account_id = account.id) AS moderates`;

const bySession = `
  SELECT session.token_hash AS hash, session.id, session.last_seen_at AS seen_at, NULL::text[] AS scopes, ${accountColumns}
    FROM session JOIN account ON account.id = session.account_id
   WHERE session.token_hash = ANY ($1) AND session.expires_at > $2 AND account.disabled_at IS NULL`;

const byApiToken = `
  SELECT token.token_hash AS hash, token.id, token.last_used_at AS seen_at, token.scopes, ${accountColumns}
    FROM api_token token JOIN account ON account.id = token.account_id
   WHERE token.token_hash = ANY ($1) AND token.expires_at > $2 AND account.disabled_at IS NULL`;

/** Finds the viewer behind a cookie or an API token with one statement. */
@Injectable()
export class SessionViewerSource extends ViewerSource {
  constructor(
    private readonly sql: Sql,
    private readonly database: Database,
    private readonly lastSeen: LastSeen,
    private readonly clock: Clock,
  ) {
    super();
  }

  /** An API token goes before a cookie: whoever sends one means it. */
  override async fromCredentials(credentials: Credentials): Promise<Viewer> {
    if (credentials.apiToken !== undefined) return this.ofApiToken(credentials.apiToken);
    const row = await this.find(bySession, credentials.sessionToken);
    if (!row) return ofGuest(credentials);
    this.lastSeen.note('session', row.id, row.seen_at);
    const viewer = { ...viewerOf(row), sessionId: row.id, scopes: null };
    // The language chosen on this device, so that a page speaks one language from top to bottom.
    return isLocale(credentials.locale) ? { ...viewer, locale: credentials.locale } : viewer;
  }

  override async holders(credentials: readonly Credentials[]): Promise<(Rights | null)[]> {
    const hashed = credentials.map(({ apiToken, sessionToken }) => ({
      statement: apiToken === undefined ? bySession : byApiToken,
      hash: hashSecret((apiToken ?? sessionToken ?? '').slice(0, maxSecretLength)),
    }));
    const found = new Map<string, Rights>();
    for (const statement of new Set(hashed.map((one) => one.statement))) {
      const hashes = hashed.flatMap((one) => (one.statement === statement ? one.hash : []));
      // Belongs to no request, so no request pays for it.
      const { rows } = await this.database.pool.query<Row>(statement, [hashes, this.clock.now()]);
      for (const row of rows) found.set(row.hash, viewerOf(row));
    }
    return hashed.map(({ hash }) => found.get(hash) ?? null);
  }

  private async ofApiToken(token: string): Promise<Viewer> {
    const row = await this.find(byApiToken, token);
    if (!row) throw new DomainError('UNAUTHENTICATED');
    this.lastSeen.note('token', row.id, row.seen_at);
    return { ...viewerOf(row), sessionId: null, scopes: new Set(row.scopes) };
  }

  private async find(statement: string, secret: string | undefined): Promise<Row | null> {
    if (!secret || secret.length > maxSecretLength) return null;
    return this.sql.one<Row>(statement, [[hashSecret(secret)], this.clock.now()]);
  }
}

function viewerOf(row: Row): Omit<Viewer, 'sessionId' | 'scopes'> {
  return {
    peerId: row.account_id,
    roles: new Set(row.roles),
    moderates: new Set(row.moderates),
    locale: row.locale,
    timeZone: row.time_zone,
  };
}

function ofGuest({ locale, timeZone }: Credentials): Viewer {
  return guest(isLocale(locale) ? locale : undefined, isTimeZone(timeZone) ? timeZone : undefined);
}
