export * from './directory.events.js';
export * from './directory.module.js';
export { FollowersReader } from './follow/followers.reader.js';
export { OrganisationReader } from './organisation/organisation.reader.js';
export { SimilarNameReader } from './organisation/similar-name.reader.js';
export { organisationMoves } from './organisation/organisation-merger.js';
export { levels, type Level } from './organisation/organisation.entity.js';
export * from './organisation/organisation.types.js';
export { PeerReader } from './peer/peer.reader.js';
export * from './peer/peer.types.js';
export { ProfileStart, type KnownOfPeer } from './profile/profile-start.js';

// For the apps, which fill the demo world through the same actions. Other contexts record an event.
export { ContactCardService } from './contact-card/contact-card.service.js';
export { ChangeContactCardInput } from './contact-card/contact-card.types.js';
export { FollowService } from './follow/follow.service.js';
export { ProfileReader } from './profile/profile.reader.js';
export { ProfileService } from './profile/profile.service.js';
export { ChangeProfileInput, IntroduceInput } from './profile/profile.types.js';
