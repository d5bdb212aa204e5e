export * from './body-limits.js';
export * from './readable-url.js';
export * from './socket-messages.js';
