// The actions of the context, for the demo world and for tests. Other contexts record an event instead.
export { ChangeContactCardInput } from './contact-card/contact-card.types.js';
export { FollowService } from './follow/follow.service.js';
export { ProfileReader } from './profile/profile.reader.js';
export { ProfileService } from './profile/profile.service.js';
export { ChangeProfileInput, IntroduceInput } from './profile/profile.types.js';
