import { Injectable } from '@nestjs/common';
import { Clock, newId, notFound, signedIn, type Id, type Viewer } from '@peerloop/kernel';
import { hashSecret, newSecret, Realtime, UnitOfWork, type Tx } from '@peerloop/platform';
import { tooManyTokens } from '../identity.errors.js';
import { maxApiTokens } from '../identity.limits.js';
import { neverReplayed } from '../session/never-replayed.js';
import { ApiTokenEntity } from './api-token.entity.js';
import type { CreateApiTokenInput, NewApiTokenView } from './api-token.types.js';

const day = 86_400_000;

/** What our secrets begin with, so that programs which look for leaked ones know them. */
const apiTokenPrefix = 'peerloop_';

/** Makes and revokes keys for programs. */
@Injectable()
export class ApiTokenService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly realtime: Realtime,
    private readonly clock: Clock,
  ) {}

  /** @throws TOO_MANY_TOKENS */
  async create(viewer: Viewer, input: CreateApiTokenInput): Promise<NewApiTokenView> {
    neverReplayed();
    const accountId = signedIn(viewer);
    const now = this.clock.now();
    const secret = apiTokenPrefix + newSecret();
    const token = {
      id: newId(),
      name: input.name,
      scopes: input.scopes,
      createdAt: now,
      lastUsedAt: null,
      expiresAt: new Date(now.getTime() + input.expiresInDays * day),
    };
    await this.unitOfWork.run(async (tx) => {
      // Two at once are counted one after the other.
      await tx.query('SELECT id FROM account WHERE id = $1 FOR NO KEY UPDATE', [accountId]);
      const repository = tx.repo(ApiTokenEntity);
      if ((await repository.countBy({ accountId })) >= maxApiTokens)
        throw tooManyTokens(maxApiTokens);
      await repository.insert({ ...token, accountId, tokenHash: hashSecret(secret) });
    });
    return { secret, token };
  }

  /** It opens nothing from the next request on, and its live connections end. @throws NOT_FOUND */
  async revoke(viewer: Viewer, tokenId: Id): Promise<void> {
    const accountId = signedIn(viewer);
    await this.unitOfWork.run(async (tx) => {
      const revoked = await this.drop(tx, 'id = $1 AND account_id = $2', [tokenId, accountId]);
      if (revoked === 0) throw notFound();
    });
  }

  /** Revokes all tokens of an account: whoever knew its password may have made some. */
  async revokeAll(tx: Tx, accountId: Id): Promise<void> {
    await this.drop(tx, 'account_id = $1', [accountId]);
  }

  private async drop(tx: Tx, condition: string, parameters: readonly unknown[]): Promise<number> {
    const dropped = await tx.query<{ hash: string }>(
      `DELETE FROM api_token WHERE ${condition} RETURNING token_hash AS hash`,
      parameters,
    );
    for (const { hash } of dropped) tx.afterCommit(() => this.realtime.endToken(hash));
    return dropped.length;
  }
}
