export * from './directory.events.js';
export * from './directory.module.js';
export { FollowersReader } from './follow/followers.reader.js';
export { OrganisationReader } from './organisation/organisation.reader.js';
export * from './organisation/organisation.types.js';
export { PeerReader } from './peer/peer.reader.js';
export * from './peer/peer.types.js';
export { searchText } from './search-text.js';
