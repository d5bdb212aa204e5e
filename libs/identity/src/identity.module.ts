import { Global, Module } from '@nestjs/common';
import {
  ArchiveModule,
  LeavingModule,
  copies,
  leaves,
  purges,
  ViewerSource,
  UnsubscribeLinks,
} from '@peerloop/platform';
import { AccountCutting } from './account/account.listeners.js';
import { AccountReader } from './account/account.reader.js';
import { AccountResolver } from './account/account.resolver.js';
import { AccountService } from './account/account.service.js';
import { FirstAdministrator } from './account/first-administrator.js';
import { OpenAccountService } from './account/open-account.service.js';
import { AddressResolver } from './address/address.resolver.js';
import { AddressService } from './address/address.service.js';
import { ApiTokenReader } from './api-token/api-token.reader.js';
import { ApiTokenResolver } from './api-token/api-token.resolver.js';
import { ApiTokenService } from './api-token/api-token.service.js';
import { identityRetention } from './identity.retention.js';
import { JoinInvitationNotification } from './join/join-invitation.notification.js';
import { JoinInvitationReader } from './join/join-invitation.reader.js';
import { JoinInvitationResolver } from './join/join-invitation.resolver.js';
import { JoinInvitationService } from './join/join-invitation.service.js';
import { LeavingResolver } from './leaving/leaving.resolver.js';
import { LeavingService } from './leaving/leaving.service.js';
import { OwnerProof } from './leaving/owner-proof.js';
import { MailedLinkService } from './link/mailed-link.service.js';
import { DoubtfulMailResolver } from './mail/doubtful-mail.resolver.js';
import { AccountMailer } from './mail/account-mailer.js';
import { ModeratorReader } from './moderatorship/moderator.reader.js';
import { ModeratorshipResolver } from './moderatorship/moderatorship.resolver.js';
import { ModeratorshipService } from './moderatorship/moderatorship.service.js';
import { PasswordResolver } from './password/password.resolver.js';
import { PasswordService } from './password/password.service.js';
import { Passwords } from './password/passwords.js';
import { RoleResolver } from './role/role.resolver.js';
import { RoleService } from './role/role.service.js';
import { LastSeen } from './session/last-seen.js';
import { SessionCookie } from './session/session-cookie.js';
import { SessionCutting } from './session/session.listeners.js';
import { SessionReader } from './session/session.reader.js';
import { SessionResolver } from './session/session.resolver.js';
import { SessionService } from './session/session.service.js';
import { SessionViewerSource } from './session/session-viewer-source.js';
import { SignInResolver } from './sign-in/sign-in.resolver.js';
import { SignInLimits } from './sign-in/sign-in-limits.js';
import { SignInService } from './sign-in/sign-in.service.js';
import { SignUpResolver } from './sign-up/sign-up.resolver.js';
import { SignUpService } from './sign-up/sign-up.service.js';
import { ConsentLog } from './consent/consent-log.js';
import { identityCopies } from './identity.copies.js';
import { identityLeaving } from './identity.leaving.js';

const doors = [
  AccountReader,
  ConsentLog,
  ModeratorReader,
  FirstAdministrator,
  OpenAccountService,
  RoleService,
  ModeratorshipService,
  SessionService,
  LastSeen,
];

/** Accounts, sessions, roles and sign-in. Global, because the viewer of every request comes from here. */
@Global()
@Module({
  imports: [ArchiveModule, LeavingModule],
  providers: [
    ...doors,
    { provide: ViewerSource, useClass: SessionViewerSource },
    AccountService,
    AccountMailer,
    UnsubscribeLinks,
    AddressResolver,
    AddressService,
    ApiTokenReader,
    ApiTokenService,
    JoinInvitationReader,
    JoinInvitationService,
    LeavingService,
    MailedLinkService,
    OwnerProof,
    PasswordService,
    Passwords,
    SessionCookie,
    SessionReader,
    SignInLimits,
    SignInService,
    SignUpService,
    AccountResolver,
    DoubtfulMailResolver,
    ApiTokenResolver,
    JoinInvitationResolver,
    LeavingResolver,
    ModeratorshipResolver,
    PasswordResolver,
    RoleResolver,
    SessionResolver,
    SignInResolver,
    SignUpResolver,
    AccountCutting,
    JoinInvitationNotification,
    SessionCutting,
    ...purges(...identityRetention),
    ...copies(...identityCopies),
    leaves(identityLeaving),
  ],
  exports: [...doors, ViewerSource],
})
export class IdentityModule {}
