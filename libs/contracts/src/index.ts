export * from './body-limits.js';
export * from './locale-cookie.js';
export * from './readable-url.js';
export * from './socket-messages.js';
