import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@peerloop/platform';
import { OpenAccountService } from '../account/open-account.service.js';
import { ConsentLog } from '../consent/consent-log.js';
import { linkUsed } from '../identity.errors.js';
import { MailedLinkService } from '../link/mailed-link.service.js';
import { Passwords } from '../password/passwords.js';
import { neverReplayed } from '../session/never-replayed.js';
import { SessionService, type Browser, type NewSession } from '../session/session.service.js';
import { JoinInvitationReader } from './join-invitation.reader.js';
import type { JoinInput } from './join-invitation.types.js';

/** Accepting an invitation to join. */
@Injectable()
export class JoinInvitationService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reader: JoinInvitationReader,
    private readonly passwords: Passwords,
    private readonly links: MailedLinkService,
    private readonly accounts: OpenAccountService,
    private readonly consents: ConsentLog,
    private readonly sessions: SessionService,
  ) {}

  /**
   * Opens the account of the invited address, which the link proves to be hers, and signs in. A
   * password that is refused leaves the link good.
   * @throws LINK_UNKNOWN, LINK_USED, LINK_EXPIRED, VALIDATION on `password` and `agreed`
   */
  async join(input: JoinInput, browser: Browser): Promise<NewSession> {
    neverReplayed();
    const { token, name, locale, timeZone, agreed } = input;
    const { address } = await this.reader.byToken(token);
    const passwordHash = await this.passwords.hash(input.password, { name, address });
    return this.unitOfWork.run(async (tx) => {
      const link = await this.links.redeem(tx, 'join', token);
      const account = { address: link.address, name, passwordHash, locale, timeZone };
      const accountId = await this.accounts.open(tx, account);
      if (!accountId) throw linkUsed();
      await this.consents.record(tx, { accountId, agreement: 'privacy', agreed });
      return this.sessions.begin(tx, { id: accountId, address }, browser);
    });
  }
}
