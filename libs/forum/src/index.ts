export * from './forum.events.js';
export * from './forum.module.js';
export { ThreadReader } from './thread/thread.reader.js';
export * from './thread/thread.types.js';
