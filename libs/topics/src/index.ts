export * from './topic/topic.reader.js';
export * from './topic/topic.types.js';
export * from './topics.events.js';
export * from './topics.module.js';
