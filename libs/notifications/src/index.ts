export * from './notification/notification-kind.js';
export * from './notification/notifier.js';
export { peerName } from './notification/peer-name.js';
export * from './notifications.module.js';

// For the apps, which fill the demo world through the same actions. Other contexts record an event.
export { NotificationService } from './notification/notification.service.js';
