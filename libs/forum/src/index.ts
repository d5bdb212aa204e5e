export * from './forum.events.js';
export * from './forum.module.js';
export { ThreadReader } from './thread/thread.reader.js';
export * from './thread/thread.types.js';

// For the apps, which fill the demo world through the same actions. Other contexts record an event.
export { PostReader } from './post/post.reader.js';
export { PostService } from './post/post.service.js';
export { ReactInput, ReplyInput } from './post/post.types.js';
export { ReactionService } from './reaction/reaction.service.js';
export { ThreadService } from './thread/thread.service.js';
