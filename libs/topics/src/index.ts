export * from './topic/topic.reader.js';
export * from './topic/topic.types.js';
export * from './topics.events.js';
export * from './topics.module.js';

// For the apps, which fill the demo world through the same actions. Other contexts record an event.
export { TopicFollowService } from './following/topic-follow.service.js';
export { TopicService } from './topic/topic.service.js';
