import { Injectable } from '@nestjs/common';
import { Clock, newId, notFound, signedIn, type Id, type Viewer } from '@peerloop/kernel';
import { hashSecret, newSecret, UnitOfWork } from '@peerloop/platform';
import { tooManyTokens } from '../identity.errors.js';
import { maxApiTokens } from '../identity.limits.js';
import { neverReplayed } from '../session/never-replayed.js';
import { ApiTokenEntity } from './api-token.entity.js';
import type { CreateApiTokenInput, NewApiTokenView } from './api-token.types.js';

const day = 86_400_000;

/** What our secrets begin with, so that programs which look for leaked ones know them. */
export const apiTokenPrefix = 'peerloop_';

/** Makes and revokes keys for programs. */
@Injectable()
export class ApiTokenService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
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

  /** It opens nothing from the next request on. @throws NOT_FOUND */
  async revoke(viewer: Viewer, tokenId: Id): Promise<void> {
    const accountId = signedIn(viewer);
    await this.unitOfWork.run(async (tx) => {
      const { affected } = await tx.repo(ApiTokenEntity).delete({ id: tokenId, accountId });
      if (!affected) throw notFound();
    });
  }
}
