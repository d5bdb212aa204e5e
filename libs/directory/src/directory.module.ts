import { Module } from '@nestjs/common';
import { copies, leaves } from '@peerloop/platform';
import { TopicsModule } from '@peerloop/topics';
import { ContactCardController } from './contact-card/contact-card.controller.js';
import { ContactCardReader } from './contact-card/contact-card.reader.js';
import { ContactCardResolver } from './contact-card/contact-card.resolver.js';
import { ContactCardService } from './contact-card/contact-card.service.js';
import { FollowersReader } from './follow/followers.reader.js';
import { FollowResolver } from './follow/follow.resolver.js';
import { FollowService } from './follow/follow.service.js';
import {
  OrganisationDecision,
  ReportableOrganisations,
} from './organisation/organisation.moderation.js';
import { OrganisationRegister } from './organisation/organisation-register.js';
import { OrganisationMerger } from './organisation/organisation-merger.js';
import { OrganisationReader } from './organisation/organisation.reader.js';
import { OrganisationResolver } from './organisation/organisation.resolver.js';
import { SimilarNameReader } from './organisation/similar-name.reader.js';
import { PeerSearchReader } from './peer/peer-search.reader.js';
import { PeerSearchResolver } from './peer/peer-search.resolver.js';
import { PeerReader } from './peer/peer.reader.js';
import { ProfileSearch } from './profile/profile-search.js';
import {
  ChampionHiding,
  ChampionShowing,
  ProfileBeginning,
  ProfileRenaming,
} from './profile/profile.listeners.js';
import { ProfileDecision, ReportableProfiles } from './profile/profile.moderation.js';
import { ProfileReader } from './profile/profile.reader.js';
import { ProfileResolver } from './profile/profile.resolver.js';
import { ProfileStart } from './profile/profile-start.js';
import { ProfileService } from './profile/profile.service.js';
import { ContactsCopy } from './contact-card/contacts-copy.js';
import { directoryCopies } from './directory.copies.js';
import { directoryLeaving } from './directory.leaving.js';

@Module({
  imports: [TopicsModule],
  controllers: [ContactCardController],
  providers: [
    ChampionHiding,
    ChampionShowing,
    ContactCardReader,
    ContactCardResolver,
    ContactCardService,
    FollowersReader,
    FollowResolver,
    FollowService,
    OrganisationDecision,
    OrganisationMerger,
    OrganisationReader,
    SimilarNameReader,
    OrganisationRegister,
    OrganisationResolver,
    PeerReader,
    PeerSearchReader,
    PeerSearchResolver,
    ProfileBeginning,
    ProfileDecision,
    ProfileReader,
    ProfileRenaming,
    ProfileResolver,
    ProfileSearch,
    ProfileService,
    ProfileStart,
    ReportableOrganisations,
    ReportableProfiles,
    ...copies(...directoryCopies),
    ContactsCopy,
    leaves(directoryLeaving),
  ],
  exports: [
    ContactCardService,
    FollowersReader,
    OrganisationReader,
    PeerReader,
    SimilarNameReader,
    ProfileStart,
  ],
})
export class DirectoryModule {}
