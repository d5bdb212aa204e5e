export * from './notification/notification-kind.js';
export * from './notification/notifier.js';
export { peerName } from './notification/peer-name.js';
export * from './notifications.module.js';
