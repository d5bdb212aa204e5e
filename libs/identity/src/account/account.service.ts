import { Injectable } from '@nestjs/common';
import { Clock, notFound, signedIn, type Id, type Viewer } from '@peerloop/kernel';
import { Outbox, Realtime, UnitOfWork, type Tx } from '@peerloop/platform';
import { lastAdministrator, ownAccount } from '../identity.errors.js';
import { accountChanged, accountDisabled, accountEnabled } from '../identity.events.js';
import { MailedLinkService } from '../link/mailed-link.service.js';
import { SessionService } from '../session/session.service.js';
import { AccountEntity } from './account.entity.js';
import { isLastAdministrator } from './account.policy.js';
import type { ChangeAccountInput } from './account.types.js';

/** Changes of an account by its owner, and locking out by administrators. */
@Injectable()
export class AccountService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly outbox: Outbox,
    private readonly sessions: SessionService,
    private readonly links: MailedLinkService,
    private readonly realtime: Realtime,
    private readonly clock: Clock,
  ) {}

  async change(viewer: Viewer, input: ChangeAccountInput): Promise<void> {
    const accountId = signedIn(viewer);
    await this.unitOfWork.run(async (tx) => {
      const { name, locale, timeZone } = input;
      await tx.repo(AccountEntity).update({ id: accountId }, { name, locale, timeZone });
      await this.outbox.record(tx, accountChanged({ accountId }));
      tx.afterCommit(() => this.realtime.refreshPeer(accountId));
    });
  }

  /**
   * Locks somebody out at once: every session ends, open links and API tokens stop working.
   * @throws NOT_FOUND, OWN_ACCOUNT, LAST_ADMINISTRATOR
   */
  async disable(viewer: Viewer, accountId: Id): Promise<void> {
    const disabledBy = signedIn(viewer);
    if (accountId === disabledBy) throw ownAccount();
    await this.unitOfWork.run(async (tx) => {
      const administrators = await lockAdministrators(tx);
      const account = await this.locked(tx, accountId);
      if (account.disabledAt) return;
      if (isLastAdministrator(administrators, accountId)) throw lastAdministrator();
      await tx.repo(AccountEntity).update({ id: accountId }, { disabledAt: this.clock.now() });
      await this.links.retire(tx, accountId);
      await this.sessions.endAll(tx, accountId);
      await this.outbox.record(tx, accountDisabled({ accountId, disabledBy }));
      tx.afterCommit(() => this.realtime.endPeer(accountId));
    });
  }

  /** Lets somebody in again; she signs in anew. @throws NOT_FOUND */
  async enable(viewer: Viewer, accountId: Id): Promise<void> {
    const enabledBy = signedIn(viewer);
    await this.unitOfWork.run(async (tx) => {
      const account = await this.locked(tx, accountId);
      if (!account.disabledAt) return;
      await tx.repo(AccountEntity).update({ id: accountId }, { disabledAt: null });
      await this.outbox.record(tx, accountEnabled({ accountId, enabledBy }));
    });
  }

  private async locked(tx: Tx, accountId: Id): Promise<AccountEntity> {
    const account = await tx
      .repo(AccountEntity)
      .findOne({ where: { id: accountId }, lock: { mode: 'pessimistic_write' } });
    if (!account) throw notFound();
    return account;
  }
}

/**
 * Administrators who can sign in, locked in one order: two who dismiss each other at the same moment
 * are judged one after the other.
 */
export async function lockAdministrators(tx: Tx): Promise<Id[]> {
  const rows = await tx.query<{ id: Id }>(
    `SELECT id FROM account WHERE roles @> '{administrator}' AND disabled_at IS NULL
      ORDER BY id FOR UPDATE`,
  );
  return rows.map(({ id }) => id);
}
