export * from './body-limits.js';
export * from './socket-messages.js';
