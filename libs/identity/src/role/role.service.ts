import { Injectable } from '@nestjs/common';
import { notFound, signedIn, type Id, type Role, type Viewer } from '@peerloop/kernel';
import { Outbox, Realtime, UnitOfWork, type Tx } from '@peerloop/platform';
import { AccountEntity } from '../account/account.entity.js';
import { isLastAdministrator } from '../account/account.policy.js';
import { lockAdministrators } from '../account/account.service.js';
import { lastAdministrator } from '../identity.errors.js';
import { rolesChanged } from '../identity.events.js';

/** Gives and takes roles of the whole instance; acts from the next request and socket message on. */
@Injectable()
export class RoleService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly outbox: Outbox,
    private readonly realtime: Realtime,
  ) {}

  /** Having the role already is no error. @throws NOT_FOUND */
  async grant(viewer: Viewer, accountId: Id, role: Role): Promise<void> {
    await this.change(viewer, accountId, (roles) => [...new Set([...roles, role])]);
  }

  /** Not having the role is no error. @throws NOT_FOUND, LAST_ADMINISTRATOR */
  async revoke(viewer: Viewer, accountId: Id, role: Role): Promise<void> {
    await this.change(viewer, accountId, (roles) => roles.filter((held) => held !== role));
  }

  private async change(
    viewer: Viewer,
    accountId: Id,
    next: (roles: readonly Role[]) => Role[],
  ): Promise<void> {
    const changedBy = signedIn(viewer);
    await this.unitOfWork.run(async (tx) => {
      const administrators = await lockAdministrators(tx);
      const before = await rolesOf(tx, accountId);
      const roles = next(before);
      if (roles.length === before.length) return;
      const isLosing = before.includes('administrator') && !roles.includes('administrator');
      if (isLosing && isLastAdministrator(administrators, accountId)) throw lastAdministrator();
      await tx.repo(AccountEntity).update({ id: accountId }, { roles });
      await this.outbox.record(tx, rolesChanged({ accountId, roles, changedBy }));
      const isLess = before.some((role) => !roles.includes(role));
      tx.afterCommit(() => {
        if (isLess) this.realtime.reopenPeer(accountId);
        else this.realtime.refreshPeer(accountId);
      });
    });
  }
}

async function rolesOf(tx: Tx, accountId: Id): Promise<Role[]> {
  const [account] = await tx.query<{ roles: Role[] }>(
    'SELECT roles FROM account WHERE id = $1 FOR UPDATE',
    [accountId],
  );
  if (!account) throw notFound();
  return account.roles;
}
