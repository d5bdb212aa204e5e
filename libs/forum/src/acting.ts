// The actions of the context, for the demo world and for tests. Other contexts record an event instead.
export { PostReader } from './post/post.reader.js';
export { PostService } from './post/post.service.js';
export { ReactInput, ReplyInput } from './post/post.types.js';
export { ReactionService } from './reaction/reaction.service.js';
export { ThreadService } from './thread/thread.service.js';
