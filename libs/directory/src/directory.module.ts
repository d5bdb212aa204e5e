import { Module } from '@nestjs/common';
import { TopicsModule } from '@peerloop/topics';
import { FollowersReader } from './follow/followers.reader.js';
import { FollowResolver } from './follow/follow.resolver.js';
import { FollowService } from './follow/follow.service.js';
import { OrganisationReader } from './organisation/organisation.reader.js';
import { OrganisationResolver } from './organisation/organisation.resolver.js';
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
import { ProfileReader } from './profile/profile.reader.js';
import { ProfileResolver } from './profile/profile.resolver.js';
import { ProfileService } from './profile/profile.service.js';

@Module({
  imports: [TopicsModule],
  providers: [
    ChampionHiding,
    ChampionShowing,
    FollowersReader,
    FollowResolver,
    FollowService,
    OrganisationReader,
    OrganisationResolver,
    PeerReader,
    PeerSearchReader,
    PeerSearchResolver,
    ProfileBeginning,
    ProfileReader,
    ProfileRenaming,
    ProfileResolver,
    ProfileSearch,
    ProfileService,
  ],
  exports: [FollowersReader, OrganisationReader, PeerReader],
})
export class DirectoryModule {}
