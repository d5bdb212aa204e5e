import { Injectable } from '@nestjs/common';
import { signedIn, type Viewer } from '@peerloop/kernel';
import { Sql } from '@peerloop/platform';
import type { ApiTokenView } from './api-token.types.js';

@Injectable()
export class ApiTokenReader {
  constructor(private readonly sql: Sql) {}

  /** All of the viewer's tokens, expired ones too, newest first; there are few. */
  async mine(viewer: Viewer): Promise<ApiTokenView[]> {
    return this.sql.query<ApiTokenView>(
      `SELECT id, name, scopes, created_at AS "createdAt",
              last_used_at AS "lastUsedAt", expires_at AS "expiresAt"
         FROM api_token WHERE account_id = $1 ORDER BY id DESC`,
      [signedIn(viewer)],
    );
  }
}
