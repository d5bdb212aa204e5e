// The actions of the context, for the demo world and for tests. Other contexts record an event instead.
export { TopicFollowService } from './following/topic-follow.service.js';
export { TopicService } from './topic/topic.service.js';
