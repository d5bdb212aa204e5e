export * from './database/test-database.js';
export * from './fake-clock.js';
export * from './live/live-client.js';
export * from './live/live-contract.js';
export * from './live/live-replica.js';
export * from './live/stub-viewers.js';
