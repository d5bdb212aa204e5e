import { Injectable } from '@nestjs/common';
import { signedIn, type Viewer } from '@peerloop/kernel';
import { Leaving, Outbox, Realtime, UnitOfWork } from '@peerloop/platform';
import { lockAdministrators } from '../account/account.service.js';
import { accountLeft } from '../identity.events.js';
import { AccountMailer } from '../mail/account-mailer.js';
import { SessionService } from '../session/session.service.js';
import type { DeleteAccountInput, LeavingView } from './leaving.types.js';
import { OwnerProof } from './owner-proof.js';

/** A peer leaves: her account goes, and every context does what its rules say. */
@Injectable()
export class LeavingService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly leaving: Leaving,
    private readonly proofs: OwnerProof,
    private readonly sessions: SessionService,
    private readonly mailer: AccountMailer,
    private readonly outbox: Outbox,
    private readonly realtime: Realtime,
  ) {}

  /** What she is asked for, and what she has to settle first. */
  async prospect(viewer: Viewer): Promise<LeavingView> {
    const { id, address, name, hash } = await this.proofs.owner(signedIn(viewer));
    const obstacles = await this.unitOfWork.run((tx) =>
      this.leaving.unsettled(tx, { accountId: id, address, name }),
    );
    return { byPassword: hash !== null, obstacles };
  }

  /**
   * Deletes the viewer's account at once.
   * @throws VALIDATION (PASSWORD_WRONG), LINK_UNKNOWN, LINK_USED, LINK_EXPIRED, RATE_LIMITED,
   * LAST_ADMINISTRATOR, HOSTS_COMING_EVENTS
   */
  async leave(viewer: Viewer, input: DeleteAccountInput): Promise<void> {
    const accountId = signedIn(viewer);
    const owner = await this.proofs.check(accountId, input);
    await this.unitOfWork.run(async (tx) => {
      // Two administrators who leave at the same moment are judged one after the other.
      if (viewer.roles.has('administrator')) await lockAdministrators(tx);
      await this.proofs.use(tx, owner, input);
      await this.sessions.endAll(tx, accountId);
      const { address, name, locale } = owner;
      await this.leaving.settle(tx, { accountId, address, name, words: input.words });
      await this.outbox.record(tx, accountLeft({ accountId, words: input.words }));
      await this.mailer.left(tx, { address, name, locale });
      tx.afterCommit(() => this.realtime.endPeer(accountId));
    });
  }
}
