export * from './notification/notification-kind.js';
export * from './notification/notifier.js';
export * from './notifications.module.js';
