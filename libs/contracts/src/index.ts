export * from './socket-messages.js';
