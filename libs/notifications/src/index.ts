export * from './notification/notification-kind.js';
export type { Rhythm } from './channel/channel.js';
export * from './notification/notifier.js';
export { peerName } from './notification/peer-name.js';
export * from './notifications.module.js';
